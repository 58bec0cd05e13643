// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvocations`, from `swas-open/DescribeInvocations.md`.

use alicloud_runtime::codegen::*;

/// Lists the command executions on one server, optionally by status.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeInvocationsRequest::new()
///     .instance_id("...");
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
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State of the invoke, to narrow the list down to or to be put into.
    pub invoke_status: Option<String>,
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InvokeStatus`.
    pub fn invoke_status(mut self, value: impl Into<String>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }
}

request! {
    DescribeInvocationsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InvokeStatus" => invoke_status: query,
    }
}

impl Operation for DescribeInvocationsRequest {
    type Response = DescribeInvocationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInvocations")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeInvocationsRequest {
    type Item = Invocation;
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
        Some(&mut response.invocations)
    }
}

/// Response to [`DescribeInvocationsRequest`].
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// The invocations that were found or are concerned, one entry each.
    pub invocations: Vec<Invocation>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInvocationsResponse {
        "RequestId" => request_id: value,
        "Invocations" => invocations: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// The invocations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Invocation {
    /// When the item was created. Example: `2022-07-11T06:37:16Z`.
    pub creation_time: Option<Timestamp>,
    /// State that the invocation is in. Example: `Success`.
    pub invocation_status: Option<String>,
    /// Which kind of command it is or is to be. Example: `RunShellScript`.
    pub command_type: Option<String>,
    /// What the command contains. Example: `bHM=`.
    pub command_content: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// State that the invoke is in. Example: `Finished`.
    pub invoke_status: Option<String>,
    /// ID of the invoke that the item belongs to or stands for. Example: `t-hz02p9545t6****`.
    pub invoke_id: Option<String>,
    /// Name that the command goes by. Example: `testname`.
    pub command_name: Option<String>,
}

response! {
    Invocation {
        "CreationTime" => creation_time: value,
        "InvocationStatus" => invocation_status: value,
        "CommandType" => command_type: value,
        "CommandContent" => command_content: value,
        "Parameters" => parameters: value,
        "InvokeStatus" => invoke_status: value,
        "InvokeId" => invoke_id: value,
        "CommandName" => command_name: value,
    }
}
