// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvocationResults`, from `ecs/DescribeInvocationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContentEncoding, InvocationStatus, NetworkInterfaceTag, Tag};

/// Returns what Cloud Assistant commands did on each instance: output, exit code and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_invocation_results::InvocationStatus;
///
/// let request = alicloud_ecs::DescribeInvocationResultsRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_id("i-bp1i7gg30r52z2em****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_invocation_results(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_invocation_results(request)
///     .wait()
///     .until(InvocationStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvocationResultsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Execution whose results are asked for. Example: `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// Keeps only results in this state. Example: `Running`.
    pub invoke_record_status: Option<Open<InvokeRecordStatus>>,
    /// Whether to return every past run of a repeated command. Default: `false`. Example: `false`.
    pub include_history: Option<bool>,
    /// How `Output` comes back: as it was printed or in Base64.
    /// Default: `Base64`. Example: `PlainText`.
    pub content_encoding: Option<Open<ContentEncoding>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `1`.
    pub page_size: Option<i64>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeInvocationResultsRequest {
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
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
    /// Sets `InvokeRecordStatus`.
    pub fn invoke_record_status(
        mut self,
        value: impl Into<Open<InvokeRecordStatus>>,
    ) -> Self {
        self.invoke_record_status = Some(value.into());
        self
    }
    /// Sets `IncludeHistory`.
    #[inline]
    pub fn include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<Open<ContentEncoding>>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInvocationResultsRequest {
        "RegionId" => region_id: query,
        "InvokeId" => invoke_id: query,
        "InstanceId" => instance_id: query,
        "CommandId" => command_id: query,
        "InvokeRecordStatus" => invoke_record_status: query,
        "IncludeHistory" => include_history: query,
        "ContentEncoding" => content_encoding: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeInvocationResultsRequest {
    type Response = DescribeInvocationResultsResponse;
    type Error = DescribeInvocationResultsError;
    const INFO: OperationInfo = super::operation("DescribeInvocationResults")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInvocationResultsError] = &[
        DescribeInvocationResultsError::RegionIdApiNotSupported,
        DescribeInvocationResultsError::InternalErrorDispatch,
        DescribeInvocationResultsError::InvalidParamPageNumber,
        DescribeInvocationResultsError::InvalidParamPageSize,
        DescribeInvocationResultsError::NumberExceedTags,
        DescribeInvocationResultsError::DuplicateTagKey,
        DescribeInvocationResultsError::InvalidTagKeyMalformed,
        DescribeInvocationResultsError::InvalidTagValueMalformed,
        DescribeInvocationResultsError::MissingParameterTagKey,
        DescribeInvocationResultsError::InvalidParameterNextToken,
        DescribeInvocationResultsError::InvalidParameterMaxResults,
        DescribeInvocationResultsError::OperationForbidden,
        DescribeInvocationResultsError::InvalidRegionIdNotFound,
        DescribeInvocationResultsError::ServiceUnavailable,
        DescribeInvocationResultsError::InternalError,
    ];
}

impl Paginated for DescribeInvocationResultsRequest {
    type Item = InvocationResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.invocation.as_ref().and_then(|v| v.total_count))
            .next(&response.invocation.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.invocation.as_mut()?.invocation_results)
    }
}

impl Stateful for DescribeInvocationResultsRequest {
    type State = InvocationStatus;
    const FAILURES: &'static [InvocationStatus] = &[
        InvocationStatus::Aborted,
        InvocationStatus::Failed,
        InvocationStatus::Error,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.command_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .invocation
                .iter()
                .flat_map(|v| &v.invocation_results)
                .map(|v| (
                    v.command_id.as_deref(),
                    v.invocation_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInvocationResultsRequest`].
#[non_exhaustive]
pub struct DescribeInvocationResultsResponse {
    /// Results of the executions that match the query, and the paging figures.
    pub invocation: Option<Invocation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeInvocationResultsResponse {
        "Invocation" => invocation: value,
        "RequestId" => request_id: value,
    }
}

/// Results of the executions that match the query, and the paging figures.
#[non_exhaustive]
pub struct Invocation {
    /// Results, one entry for each run on an instance.
    pub invocation_results: Vec<InvocationResult>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    Invocation {
        "InvocationResults" => invocation_results: list("InvocationResult"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Results, one entry for each run on an instance.
#[non_exhaustive]
pub struct InvocationResult {
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// How much of the command's output was cut off because it was too long for `Output`.
    /// Example: `0`.
    pub dropped: Option<i32>,
    /// Error code that says why the step failed; empty on success. Example: `InstanceNotExists`.
    pub error_code: Option<String>,
    /// Why the command or file could not be delivered or carried out; empty when all went well.
    /// Example: `text`.
    pub error_info: Option<String>,
    /// Exit code of the shell on Linux, of batch or PowerShell on Windows. Example: `0`.
    pub exit_code: Option<i64>,
    /// When the run ended. After a timeout, the time limit of the command decides.
    /// Example: `2019-12-20T06:15:56Z`.
    pub finished_time: Option<Timestamp>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// How far the execution on the instance has come, or how it ended.
    /// Here: `Pending`, `Invalid`, `Aborted`, `Running`, `Success`, `Failed`, `Error`, `Timeout`, `Cancelled`, `Stopping`, `Terminated`, `Scheduled`.
    /// Example: `Success`.
    pub invocation_status: Option<Open<InvocationStatus>>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// State of the execution record. Example: `Running`.
    pub invoke_record_status: Option<String>,
    /// What the command printed, encoded as `ContentEncoding` asked for. Example: `MTU6MzA6MDEK`.
    pub output: Option<String>,
    /// How many times the command has run on the instance; never more than one without a timetable.
    /// Example: `0`.
    pub repeats: Option<i32>,
    /// When the command began to run on the instance. Example: `2019-12-20T06:15:55Z`.
    pub start_time: Option<Timestamp>,
    /// When the run ended; after [`StopInvocation`](super::Client::stop_invocation), the time of that
    /// call. Example: `2020-01-19T09:15:47Z`.
    pub stop_time: Option<Timestamp>,
    /// User of the instance's operating system that the command runs as. Example: `root`.
    pub username: Option<String>,
    /// Container on the instance that the command runs in, by its ID.
    /// Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea****`.
    pub container_id: Option<String>,
    /// Container on the instance that the command runs in, by its name. Example: `test-container`.
    pub container_name: Option<String>,
    /// Whether stopping ends the script process alone or everything that it started as well.
    /// Example: `ProcessTree`.
    pub termination_mode: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    InvocationResult {
        "CommandId" => command_id: value,
        "Dropped" => dropped: value,
        "ErrorCode" => error_code: value,
        "ErrorInfo" => error_info: value,
        "ExitCode" => exit_code: value,
        "FinishedTime" => finished_time: value,
        "InstanceId" => instance_id: value,
        "InvocationStatus" => invocation_status: value,
        "InvokeId" => invoke_id: value,
        "InvokeRecordStatus" => invoke_record_status: value,
        "Output" => output: value,
        "Repeats" => repeats: value,
        "StartTime" => start_time: value,
        "StopTime" => stop_time: value,
        "Username" => username: value,
        "ContainerId" => container_id: value,
        "ContainerName" => container_name: value,
        "TerminationMode" => termination_mode: value,
        "Tags" => tags: list("Tag"),
    }
}

values! {
    /// Keeps only results in this state.
    pub enum InvokeRecordStatus {
        /// Under way.
        Running = "Running",
        /// Ran to its end.
        Finished = "Finished",
        /// Ended in an error.
        Failed = "Failed",
        /// Was stopped before its end.
        Stopped = "Stopped",
    }
}

/// Errors that the documentation of [`DescribeInvocationResultsRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber), here with HTTP status 403
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize), here with HTTP status 403
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInvocationResultsError = super::DocumentedError;
