// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvocations`, from `ecs/DescribeInvocations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContentEncoding, InvocationStatus, NetworkInterfaceTag, RepeatMode, Tag};

/// Lists runs of Cloud Assistant commands over the last two weeks with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_invocations::InvocationStatus;
///
/// let request = alicloud_ecs::DescribeInvocationsRequest::new()
///     .region_id("cn-hangzhou")
///     .invoke_id("t-hz0jdfwd9f****")
///     .command_id("c-hz0jdfwcsr****")
///     .command_name("CommandTestName")
///     .command_type("RunShellScrip");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_invocations(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_invocations(request)
///     .wait()
///     .until(InvocationStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvocationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// Keeps only executions of the command with this name. Example: `CommandTestName`.
    pub command_name: Option<String>,
    /// Keeps only executions of commands in this script language. Example: `RunShellScript`.
    pub command_type: Option<String>,
    /// Whether to list timed and start-up runs still to come instead of single or finished ones.
    /// Default: `false`. Example: `true`.
    pub timed: Option<bool>,
    /// Keeps only executions in this state. Default: `Running`. Example: `Finished`.
    pub invoke_status: Option<Open<InvokeStatus>>,
    /// Keeps only executions on this instance. Example: `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// How command text and output are encoded in the response.
    /// Default: `Base64`. Example: `PlainText`.
    pub content_encoding: Option<Open<ContentEncoding>>,
    /// Whether to return what the commands printed. Default: `false`. Example: `false`.
    pub include_output: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Keeps only executions that run in this mode; all when left out. Example: `Once`.
    pub repeat_mode: Option<Open<RepeatMode>>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeInvocationsRequest {
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
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
    /// Sets `CommandName`.
    pub fn command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }
    /// Sets `CommandType`.
    pub fn command_type(mut self, value: impl Into<String>) -> Self {
        self.command_type = Some(value.into());
        self
    }
    /// Sets `Timed`.
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }
    /// Sets `InvokeStatus`.
    pub fn invoke_status(mut self, value: impl Into<Open<InvokeStatus>>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<Open<ContentEncoding>>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `IncludeOutput`.
    #[inline]
    pub fn include_output(mut self, value: bool) -> Self {
        self.include_output = Some(value);
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
    /// Sets `RepeatMode`.
    pub fn repeat_mode(mut self, value: impl Into<Open<RepeatMode>>) -> Self {
        self.repeat_mode = Some(value.into());
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
    DescribeInvocationsRequest {
        "RegionId" => region_id: query,
        "InvokeId" => invoke_id: query,
        "CommandId" => command_id: query,
        "CommandName" => command_name: query,
        "CommandType" => command_type: query,
        "Timed" => timed: query,
        "InvokeStatus" => invoke_status: query,
        "InstanceId" => instance_id: query,
        "ContentEncoding" => content_encoding: query,
        "IncludeOutput" => include_output: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RepeatMode" => repeat_mode: query,
        "ResourceGroupId" => resource_group_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeInvocationsRequest {
    type Response = DescribeInvocationsResponse;
    type Error = DescribeInvocationsError;
    const INFO: OperationInfo = super::operation("DescribeInvocations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInvocationsError] = &[
        DescribeInvocationsError::RegionIdApiNotSupported,
        DescribeInvocationsError::InvalidParamPageNumber,
        DescribeInvocationsError::InvalidParamPageSize,
        DescribeInvocationsError::InternalErrorDispatch,
        DescribeInvocationsError::NumberExceedTags,
        DescribeInvocationsError::DuplicateTagKey,
        DescribeInvocationsError::InvalidTagKeyMalformed,
        DescribeInvocationsError::InvalidTagValueMalformed,
        DescribeInvocationsError::MissingParameterTagKey,
        DescribeInvocationsError::InvalidParameterNextToken,
        DescribeInvocationsError::InvalidParameterMaxResults,
        DescribeInvocationsError::OperationForbidden,
        DescribeInvocationsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeInvocationsRequest {
    type Item = Invocation;
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
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.invocations)
    }
}

impl Stateful for DescribeInvocationsRequest {
    type State = InvocationStatus;
    const FAILURES: &'static [InvocationStatus] = &[
        InvocationStatus::Failed,
        InvocationStatus::PartialFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.command_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .invocations
                .iter()
                .map(|v| (
                    v.command_id.as_deref(),
                    v.invocation_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInvocationsRequest`].
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// Executions that match the query.
    pub invocations: Vec<Invocation>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    DescribeInvocationsResponse {
        "Invocations" => invocations: list("Invocation"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Executions that match the query.
#[non_exhaustive]
pub struct Invocation {
    /// Script text of the command, encoded as `ContentEncoding` asked for.
    /// Example: `cnBtIC1xYSB8IGdyZXAgdnNm****`.
    pub command_content: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// Display name of the command. Example: `CommandTestName`.
    pub command_name: Option<String>,
    /// Script language of the command, which also decides the operating system it is for.
    /// Example: `RunShellScript`.
    pub command_type: Option<String>,
    /// When the execution was requested. Example: `2020-01-19T09:15:46Z`.
    pub creation_time: Option<Timestamp>,
    /// Timetable of the repeated runs as a cron expression. Example: `0 */20 * * * *`.
    pub frequency: Option<String>,
    /// State of the execution or transfer over all instances, derived from the state on each of them.
    /// Here: `Pending`, `Running`, `Success`, `Failed`, `Stopping`, `Scheduled`, `Stopped`, `PartialFailed`.
    /// Example: `Running`.
    pub invocation_status: Option<Open<InvocationStatus>>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Instances that the execution addresses, with the state on each.
    pub invoke_instances: Vec<InvokeInstance>,
    /// Superseded; look at `InvocationStatus` instead. Example: `Finished`.
    pub invoke_status: Option<String>,
    /// Values for the custom parameters of the command, as pairs of name and value.
    pub parameters: Option<String>,
    /// When the command runs: at once, on a timetable, or at the next or every start of the instance.
    /// Example: `Once`.
    pub repeat_mode: Option<Open<RepeatMode>>,
    /// Whether the command runs on a timetable or at a start of the instance rather than at once.
    /// Example: `false`.
    pub timed: Option<bool>,
    /// User of the instance's operating system that the command runs as. Example: `root`.
    pub username: Option<String>,
    /// Free text that tells people about the command. Example: `testDescription`.
    pub command_description: Option<String>,
    /// Directory on the instance in which the command runs. Example: `/home/`.
    pub working_dir: Option<String>,
    /// Time limit of a run; a command still running then is killed. Example: `60`.
    pub timeout: Option<i64>,
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
    Invocation {
        "CommandContent" => command_content: value,
        "CommandId" => command_id: value,
        "CommandName" => command_name: value,
        "CommandType" => command_type: value,
        "CreationTime" => creation_time: value,
        "Frequency" => frequency: value,
        "InvocationStatus" => invocation_status: value,
        "InvokeId" => invoke_id: value,
        "InvokeInstances" => invoke_instances: list("InvokeInstance"),
        "InvokeStatus" => invoke_status: value,
        "Parameters" => parameters: value,
        "RepeatMode" => repeat_mode: value,
        "Timed" => timed: value,
        "Username" => username: value,
        "CommandDescription" => command_description: value,
        "WorkingDir" => working_dir: value,
        "Timeout" => timeout: value,
        "ContainerId" => container_id: value,
        "ContainerName" => container_name: value,
        "TerminationMode" => termination_mode: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Instances that the execution addresses, with the state on each.
#[non_exhaustive]
pub struct InvokeInstance {
    /// When the execution on this instance was set up. Example: `2019-12-20T06:15:54Z`.
    pub creation_time: Option<Timestamp>,
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
    /// When the work on this instance was over. Example: `2019-12-20T06:15:56Z`.
    pub finish_time: Option<Timestamp>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// Superseded; look at `InvocationStatus` instead. Example: `Finished`.
    pub instance_invoke_status: Option<String>,
    /// How far the work on this instance has come, or how it ended.
    /// Here: `Pending`, `Invalid`, `Aborted`, `Running`, `Success`, `Failed`, `Error`, `Timeout`, `Cancelled`, `Stopping`, `Terminated`, `Scheduled`.
    /// Example: `Success`.
    pub invocation_status: Option<Open<InvocationStatus>>,
    /// What the command printed, encoded as `ContentEncoding` asked for. Example: `OutPutTestmsg`.
    pub output: Option<String>,
    /// How many times the command has run on the instance; never more than one without a timetable.
    /// Example: `0`.
    pub repeats: Option<i32>,
    /// When the work on this instance began. Example: `2019-12-20T06:15:55Z`.
    pub start_time: Option<Timestamp>,
    /// When the run ended; after [`StopInvocation`](super::Client::stop_invocation), the time of that
    /// call. Example: `2020-01-19T09:15:47Z`.
    pub stop_time: Option<Timestamp>,
    /// Whether the command runs on a timetable or at a start of the instance rather than at once.
    /// Example: `false`.
    pub timed: Option<bool>,
    /// When the state was last updated. Example: `2020-01-19T09:15:47Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    InvokeInstance {
        "CreationTime" => creation_time: value,
        "Dropped" => dropped: value,
        "ErrorCode" => error_code: value,
        "ErrorInfo" => error_info: value,
        "ExitCode" => exit_code: value,
        "FinishTime" => finish_time: value,
        "InstanceId" => instance_id: value,
        "InstanceInvokeStatus" => instance_invoke_status: value,
        "InvocationStatus" => invocation_status: value,
        "Output" => output: value,
        "Repeats" => repeats: value,
        "StartTime" => start_time: value,
        "StopTime" => stop_time: value,
        "Timed" => timed: value,
        "UpdateTime" => update_time: value,
    }
}

values! {
    /// Keeps only executions in this state.
    pub enum InvokeStatus {
        /// Under way on some instance; a repeated command stays so until it is stopped.
        Running = "Running",
        /// Finished on every instance, or stopped by hand on some of them. Never for repeated commands.
        Finished = "Finished",
        /// Failed on every instance. Never for repeated commands.
        Failed = "Failed",
        /// Failed on some instances. Never for repeated commands.
        PartialFailed = "PartialFailed",
        /// Was stopped before its end.
        Stopped = "Stopped",
    }
}

/// Errors that the documentation of [`DescribeInvocationsRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber), here with HTTP status 403
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize), here with HTTP status 403
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeInvocationsError = super::DocumentedError;
