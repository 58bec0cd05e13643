// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvocations`, from `ecd/DescribeInvocations.md`.

use alicloud_runtime::codegen::*;

/// Lists runs of Cloud Assistant scripts, with status per cloud computer and optionally the output.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeInvocationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_invocations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvocationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the invoke that the call is about.
    pub invoke_id: Option<String>,
    /// Which kind of command it is or is to be.
    pub command_type: Option<String>,
    /// State of the invoke, to narrow the list down to or to be put into.
    pub invoke_status: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// `IncludeOutput`.
    pub include_output: Option<bool>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 50.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// IDs of the desktops to work on or to narrow the list down to. Items: at most 500.
    pub desktop_ids: Vec<String>,
    /// Whether this holds: include invoke desktops.
    pub include_invoke_desktops: Option<bool>,
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
    /// Sets `CommandType`.
    pub fn command_type(mut self, value: impl Into<String>) -> Self {
        self.command_type = Some(value.into());
        self
    }
    /// Sets `InvokeStatus`.
    pub fn invoke_status(mut self, value: impl Into<String>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `IncludeOutput`.
    #[inline]
    pub fn include_output(mut self, value: bool) -> Self {
        self.include_output = Some(value);
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DesktopIds`.
    pub fn desktop_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IncludeInvokeDesktops`.
    #[inline]
    pub fn include_invoke_desktops(mut self, value: bool) -> Self {
        self.include_invoke_desktops = Some(value);
        self
    }
}

request! {
    DescribeInvocationsRequest {
        "RegionId" => region_id: query,
        "InvokeId" => invoke_id: query,
        "CommandType" => command_type: query,
        "InvokeStatus" => invoke_status: query,
        "DesktopId" => desktop_id: query,
        "IncludeOutput" => include_output: query,
        "ContentEncoding" => content_encoding: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "EndUserId" => end_user_id: query,
        "DesktopIds" => desktop_ids: query,
        "IncludeInvokeDesktops" => include_invoke_desktops: query,
    }
}

impl Operation for DescribeInvocationsRequest {
    type Response = DescribeInvocationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInvocations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeInvocationsRequest {
    type Item = Invocation;
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
        Some(&mut response.invocations)
    }
}

/// Response to [`DescribeInvocationsRequest`].
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The invocations that were found or are concerned, one entry each.
    pub invocations: Vec<Invocation>,
}

response! {
    DescribeInvocationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Invocations" => invocations: list(""),
    }
}

/// The invocations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Invocation {
    /// ID of the invoke that the item belongs to or stands for. Example: `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// What the command contains. Example: `cnBtIC1xYSB8IGdyZXAgdnNm****`.
    pub command_content: Option<String>,
    /// Which kind of command it is or is to be. Example: `RunPowerShellScript`.
    pub command_type: Option<String>,
    /// State that the invocation is in. Example: `Pending`.
    pub invocation_status: Option<String>,
    /// When the item was created. Example: `2020-12-19T09:15:46Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the end user that the item belongs to or stands for. Example: `User1`.
    pub end_user_id: Option<String>,
    /// The invoke desktops that were found or are concerned, one entry each.
    pub invoke_desktops: Vec<InvokeDesktop>,
}

response! {
    Invocation {
        "InvokeId" => invoke_id: value,
        "CommandContent" => command_content: value,
        "CommandType" => command_type: value,
        "InvocationStatus" => invocation_status: value,
        "CreationTime" => creation_time: value,
        "EndUserId" => end_user_id: value,
        "InvokeDesktops" => invoke_desktops: list(""),
    }
}

/// The invoke desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InvokeDesktop {
    /// State that the invocation is in. Example: `Success`.
    pub invocation_status: Option<String>,
    /// What the run wrote. Example: `OutPutTestmsg`.
    pub output: Option<String>,
    /// When the item was created. Example: `2020-12-20T06:15:54Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-25T06:15:56Z`.
    pub update_time: Option<Timestamp>,
    /// Number that is given for this: repeats. Example: `0`.
    pub repeats: Option<i32>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-7w78ozhjcwa3u****`.
    pub desktop_id: Option<String>,
    /// Example: `0`.
    pub dropped: Option<i32>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-12-20T06:15:55Z`.
    pub start_time: Option<Timestamp>,
    /// Time that is set or recorded for this: stop. Example: `2020-12-25T09:15:47Z`.
    pub stop_time: Option<Timestamp>,
    /// When it was finished. Example: `2020-12-20T06:15:56Z`.
    pub finish_time: Option<Timestamp>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<i64>,
    /// Code of the reason why the call or the item failed. Example: `InstanceNotExists`.
    pub error_code: Option<String>,
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
    /// Name that the desktop goes by. Example: `demo1234`.
    pub desktop_name: Option<String>,
}

response! {
    InvokeDesktop {
        "InvocationStatus" => invocation_status: value,
        "Output" => output: value,
        "CreationTime" => creation_time: value,
        "UpdateTime" => update_time: value,
        "Repeats" => repeats: value,
        "DesktopId" => desktop_id: value,
        "Dropped" => dropped: value,
        "StartTime" => start_time: value,
        "StopTime" => stop_time: value,
        "FinishTime" => finish_time: value,
        "ExitCode" => exit_code: value,
        "ErrorCode" => error_code: value,
        "ErrorInfo" => error_info: value,
        "DesktopName" => desktop_name: value,
    }
}
