// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceStatus`, from `swas-open/ListInstanceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows only the status of given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListInstanceStatusRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListInstanceStatusRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
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
}

request! {
    ListInstanceStatusRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListInstanceStatusRequest {
    type Response = ListInstanceStatusResponse;
    type Error = ListInstanceStatusError;
    const INFO: OperationInfo = super::operation("ListInstanceStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstanceStatusError] = &[
        ListInstanceStatusError::InternalError,
    ];
}

impl Paginated for ListInstanceStatusRequest {
    type Item = InstanceStatuse;
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
        Some(&mut response.instance_statuses)
    }
}

/// Response to [`ListInstanceStatusRequest`].
#[non_exhaustive]
pub struct ListInstanceStatusResponse {
    /// The instance statuses that were found or are concerned, one entry each.
    pub instance_statuses: Vec<InstanceStatuse>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `54`.
    pub total_count: Option<i32>,
}

response! {
    ListInstanceStatusResponse {
        "InstanceStatuses" => instance_statuses: list(""),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// The instance statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceStatuse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `a9a6474b935d41bcb531250bb5d****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceStatuse {
        "Status" => status: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`ListInstanceStatusRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListInstanceStatusError = super::DocumentedError;
