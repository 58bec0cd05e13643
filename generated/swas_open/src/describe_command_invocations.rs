// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommandInvocations`, from `swas-open/DescribeCommandInvocations.md`.

use alicloud_runtime::codegen::*;

/// Lists command executions with their status and output on each server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeCommandInvocationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_command_invocations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommandInvocationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the command that the call is about.
    pub command_id: Option<String>,
    /// ID of the invoke that the call is about.
    pub invoke_id: Option<String>,
    /// Name that the command goes by.
    pub command_name: Option<String>,
    /// State of the invocation, to narrow the list down to or to be put into.
    pub invocation_status: Option<String>,
    /// Which kind of command it is or is to be.
    pub command_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeCommandInvocationsRequest {
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
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `CommandName`.
    pub fn command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }
    /// Sets `InvocationStatus`.
    pub fn invocation_status(mut self, value: impl Into<String>) -> Self {
        self.invocation_status = Some(value.into());
        self
    }
    /// Sets `CommandType`.
    pub fn command_type(mut self, value: impl Into<String>) -> Self {
        self.command_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeCommandInvocationsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "CommandId" => command_id: query,
        "InvokeId" => invoke_id: query,
        "CommandName" => command_name: query,
        "InvocationStatus" => invocation_status: query,
        "CommandType" => command_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCommandInvocationsRequest {
    type Response = DescribeCommandInvocationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCommandInvocations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCommandInvocationsRequest {
    type Item = CommandInvocation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.command_invocations)
    }
}

/// Response to [`DescribeCommandInvocationsRequest`].
#[non_exhaustive]
pub struct DescribeCommandInvocationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The command invocations that were found or are concerned, one entry each.
    pub command_invocations: Vec<CommandInvocation>,
}

response! {
    DescribeCommandInvocationsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "CommandInvocations" => command_invocations: list(""),
    }
}

/// The command invocations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CommandInvocation {
    /// ID of the invoke that the item belongs to or stands for. Example: `t-hz0373jyzxt****`.
    pub invoke_id: Option<String>,
    /// When the item was created. Example: `2023-04-27T10:11:58`.
    pub creation_time: Option<String>,
    /// ID of the command that the item belongs to or stands for. Example: `c-hy0338xh28r****`.
    pub command_id: Option<String>,
    /// State that the invocation is in. Example: `Success`.
    pub invocation_status: Option<String>,
    /// Name that the command goes by. Example: `testCommandName`.
    pub command_name: Option<String>,
    /// Which kind of command it is or is to be. Example: `RunShellScript`.
    pub command_type: Option<String>,
    /// Free text that tells people about the command. Example: `testDescription`.
    pub command_description: Option<String>,
    /// Name that the user logs on with. Example: `root`.
    pub username: Option<String>,
    /// Directory that the command runs in. Example: `c:\wwwroot`.
    pub working_dir: Option<String>,
    /// How long to wait before giving up. Example: `60`.
    pub timeout: Option<i64>,
    /// What the command contains. Example: `echo 123`.
    pub command_content: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// The invoke instances that were found or are concerned, one entry each.
    pub invoke_instances: Vec<InvokeInstance>,
}

response! {
    CommandInvocation {
        "InvokeId" => invoke_id: value,
        "CreationTime" => creation_time: value,
        "CommandId" => command_id: value,
        "InvocationStatus" => invocation_status: value,
        "CommandName" => command_name: value,
        "CommandType" => command_type: value,
        "CommandDescription" => command_description: value,
        "Username" => username: value,
        "WorkingDir" => working_dir: value,
        "Timeout" => timeout: value,
        "CommandContent" => command_content: value,
        "Parameters" => parameters: value,
        "InvokeInstances" => invoke_instances: list(""),
    }
}

/// The invoke instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InvokeInstance {
    /// ID of the instance, by which other calls name it. Example: `2445f4aecdac4b71ba2c7e3a7ccf****`.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-05-09T03:32:24Z`.
    pub start_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-04-03T02:42:29Z`.
    pub finish_time: Option<Timestamp>,
    /// State that the invocation is in. Example: `Running`.
    pub invocation_status: Option<String>,
    /// What the run wrote. Example: `OutputMsg`.
    pub output: Option<String>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<i64>,
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `InstanceNotExists`.
    pub error_code: Option<String>,
}

response! {
    InvokeInstance {
        "InstanceId" => instance_id: value,
        "StartTime" => start_time: value,
        "FinishTime" => finish_time: value,
        "InvocationStatus" => invocation_status: value,
        "Output" => output: value,
        "ExitCode" => exit_code: value,
        "ErrorInfo" => error_info: value,
        "ErrorCode" => error_code: value,
    }
}
