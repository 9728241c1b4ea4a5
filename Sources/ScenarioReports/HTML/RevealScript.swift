/// Opens the details that a link leads into, for browsers that do not do so by themselves.
///
/// Without it everything is still there: the reader opens the details by hand.
enum RevealScript {
  static let text = """
    function reveal(){var target=document.getElementById(location.hash.slice(1));
    var details=target&&target.closest("details");
    if(details&&!details.open){details.open=true;target.scrollIntoView()}}
    addEventListener("hashchange",reveal);reveal();
    """
}
