// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScripts`, from `emr/ListScripts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeSelector};

/// Lists the bootstrap or normal scripts of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListScriptsRequest::new()
///     .cluster_id("...")
///     .script_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_scripts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScriptsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Which kind of script it is or is to be.
    pub script_type: Option<String>,
    /// Name that the script goes by.
    pub script_name: Option<String>,
    /// ID of the script that the call is about.
    pub script_id: Option<String>,
    /// The statuses to work on or to narrow the list down to.
    pub statuses: Vec<String>,
}

impl ListScriptsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
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
    /// Sets `ScriptType`, which is required.
    pub fn script_type(mut self, value: impl Into<String>) -> Self {
        self.script_type = Some(value.into());
        self
    }
    /// Sets `ScriptName`.
    pub fn script_name(mut self, value: impl Into<String>) -> Self {
        self.script_name = Some(value.into());
        self
    }
    /// Sets `ScriptId`.
    pub fn script_id(mut self, value: impl Into<String>) -> Self {
        self.script_id = Some(value.into());
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListScriptsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ScriptType" => script_type: query,
        "ScriptName" => script_name: query,
        "ScriptId" => script_id: query,
        "Statuses" => statuses: query,
    }
}

impl Operation for ListScriptsRequest {
    type Response = ListScriptsResponse;
    type Error = ListScriptsError;
    const INFO: OperationInfo = super::operation("ListScripts")
        .required(&["RegionId", "ClusterId", "ScriptType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListScriptsError] = &[
        ListScriptsError::ConflictParameters,
        ListScriptsError::IncompleteSignature,
        ListScriptsError::InvalidAction,
        ListScriptsError::InvalidParameter,
        ListScriptsError::InvalidParameterValue,
        ListScriptsError::MissingAction,
        ListScriptsError::MissingParameter,
        ListScriptsError::NotAuthorized,
        ListScriptsError::ThrottlingException,
        ListScriptsError::ResourceNotFound,
        ListScriptsError::InternalError,
        ListScriptsError::ServiceFailure,
        ListScriptsError::ServiceUnavailable,
    ];
}

impl Paginated for ListScriptsRequest {
    type Item = Script;
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
        Some(&mut response.scripts)
    }
}

/// Response to [`ListScriptsRequest`].
#[non_exhaustive]
pub struct ListScriptsResponse {
    /// The scripts that were found or are concerned, one entry each.
    pub scripts: Vec<Script>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `dd6b1b2a-5837-5237-abe4-ff0c89568982`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListScriptsResponse {
        "Scripts" => scripts: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The scripts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Script {
    /// What is done, or is to be done, with the item. Example: `ListScripts`.
    pub action: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the script that the item belongs to or stands for.
    /// Example: `cs-bf25219d103043a0820613e32781****`.
    pub script_id: Option<String>,
    /// Name that the script goes by. Example: `check_env`.
    pub script_name: Option<String>,
    /// Path under which the script is found. Example: `oss://bucket1/check_evn.sh`.
    pub script_path: Option<String>,
    /// The script args that are concerned. Example: `--mode=client -h -p`.
    pub script_args: Option<String>,
    /// When the last was last changed. Example: `1639714634819`.
    pub last_update_time: Option<i64>,
    /// What is done about the execution fail, as rules. Example: `FAILED_CONTINUE`.
    pub execution_fail_strategy: Option<String>,
    /// When the script runs: before the applications are installed or after they have started.
    /// Example: `BEFORE_INSTALL`.
    pub execution_moment: Option<String>,
    /// Nodes the script runs on.
    pub node_selector: Option<NodeSelector>,
    /// When it began, or where the period begins that the data is about. Example: `1639714634000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1639715635819`.
    pub end_time: Option<i64>,
    /// State that the execution is in. Example: `SCRIPT_COMPLETED`.
    pub execution_state: Option<String>,
}

response! {
    Script {
        "Action" => action: value,
        "RegionId" => region_id: value,
        "ScriptId" => script_id: value,
        "ScriptName" => script_name: value,
        "ScriptPath" => script_path: value,
        "ScriptArgs" => script_args: value,
        "LastUpdateTime" => last_update_time: value,
        "ExecutionFailStrategy" => execution_fail_strategy: value,
        "ExecutionMoment" => execution_moment: value,
        "NodeSelector" => node_selector: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ExecutionState" => execution_state: value,
    }
}

/// Errors that the documentation of [`ListScriptsRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListScriptsError = super::DocumentedError;
