// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHighPriorityIps`, from `uis/DescribeHighPriorityIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the high-priority IP addresses of a UIS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeHighPriorityIpsRequest::new()
///     .uis_id("UIS-xxxsjkn8dtiej7bbb****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_high_priority_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHighPriorityIpsRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxsjkn8dtiej7bbb****`.
    pub uis_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHighPriorityIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHighPriorityIpsRequest {
        "UisId" => uis_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHighPriorityIpsRequest {
    type Response = DescribeHighPriorityIpsResponse;
    type Error = DescribeHighPriorityIpsError;
    const INFO: OperationInfo = super::operation("DescribeHighPriorityIps")
        .required(&["UisId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHighPriorityIpsError] = &[
        DescribeHighPriorityIpsError::InvalidUisIdNotFound,
        DescribeHighPriorityIpsError::UnknownError,
        DescribeHighPriorityIpsError::ForbbidenSubUser,
        DescribeHighPriorityIpsError::Forbidden,
    ];
}

impl Paginated for DescribeHighPriorityIpsRequest {
    type Item = HighPriorityIp;
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
        Some(&mut response.high_priority_ips)
    }
}

/// Response to [`DescribeHighPriorityIpsRequest`].
#[non_exhaustive]
pub struct DescribeHighPriorityIpsResponse {
    /// IP addresses that belong to the high priority.
    pub high_priority_ips: Vec<HighPriorityIp>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B00CFE04-4E81-4225-8FD8-A0DDBBB28835`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
}

response! {
    DescribeHighPriorityIpsResponse {
        "HighPriorityIps" => high_priority_ips: list("HighPriorityIp"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// IP addresses that belong to the high priority.
#[non_exhaustive]
pub struct HighPriorityIp {
    /// ID of the area that the item belongs to or stands for. Example: `cn-shanghai`.
    pub area_id: Option<String>,
    /// Where it goes to. Example: `www.microsoft.com`.
    pub destination: Option<String>,
}

response! {
    HighPriorityIp {
        "AreaId" => area_id: value,
        "Destination" => destination: value,
    }
}

/// Errors that the documentation of [`DescribeHighPriorityIpsRequest`] names.
///
/// - [`InvalidUisIdNotFound`](super::DocumentedError::InvalidUisIdNotFound)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeHighPriorityIpsError = super::DocumentedError;
