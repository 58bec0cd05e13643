// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAScripts`, from `alb/ListAScripts.md`.

use alicloud_runtime::codegen::*;

/// Lists the programmable scripts of listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListAScriptsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_a_scripts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAScriptsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Return only what belongs to these listeners.
    pub listener_ids: Vec<String>,
    /// Return only these scripts.
    pub a_script_ids: Vec<String>,
    /// Return only scripts with these names.
    pub a_script_names: Vec<String>,
}

impl ListAScriptsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ListenerIds`.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AScriptIds`.
    pub fn a_script_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.a_script_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AScriptNames`.
    pub fn a_script_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.a_script_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAScriptsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ListenerIds" => listener_ids: query,
        "AScriptIds" => a_script_ids: query,
        "AScriptNames" => a_script_names: query,
    }
}

impl Operation for ListAScriptsRequest {
    type Response = ListAScriptsResponse;
    type Error = ListAScriptsError;
    const INFO: OperationInfo = super::operation("ListAScripts").read_only();
    const ERRORS: &'static [ListAScriptsError] = &[
        ListAScriptsError::ForbiddenLoadBalancer,
    ];
}

impl Paginated for ListAScriptsRequest {
    type Item = AScript;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.a_scripts)
    }
}

/// Response to [`ListAScriptsRequest`].
#[non_exhaustive]
pub struct ListAScriptsResponse {
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CA81429-F160-593A-8AB5-A2A9617845B9`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Programmable scripts, one entry each.
    pub a_scripts: Vec<AScript>,
}

response! {
    ListAScriptsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "AScripts" => a_scripts: list(""),
    }
}

/// Programmable scripts, one entry each.
#[non_exhaustive]
pub struct AScript {
    /// Programmable script that was created or that the item describes.
    /// Example: `as-aznwocxofkakf7****`.
    pub a_script_id: Option<String>,
    /// What the script is called. Example: `test`.
    pub a_script_name: Option<String>,
    /// Whether the listener runs the script. Example: `true`.
    pub enabled: Option<bool>,
    /// What the script contains. Example: `{test}`.
    pub script_content: Option<String>,
    /// Whether the script is ready, or still being created, changed, or deleted. Example: `Available`.
    pub a_script_status: Option<String>,
    /// Listener that was created or that the item belongs to. Example: `lsn-t0w1m9r6suiwmc****`.
    pub listener_id: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-vv9rg2ub31tyec****`.
    pub load_balancer_id: Option<String>,
}

response! {
    AScript {
        "AScriptId" => a_script_id: value,
        "AScriptName" => a_script_name: value,
        "Enabled" => enabled: value,
        "ScriptContent" => script_content: value,
        "AScriptStatus" => a_script_status: value,
        "ListenerId" => listener_id: value,
        "LoadBalancerId" => load_balancer_id: value,
    }
}

/// Errors that the documentation of [`ListAScriptsRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer), here with HTTP status 400
pub type ListAScriptsError = super::DocumentedError;
