// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiSignatures`, from `cloudapi/DescribeApiSignatures.md`.

use alicloud_runtime::codegen::*;

/// Shows which signature key each API of a group has in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiSignaturesRequest::new()
///     .stage_name("...")
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_signatures(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiSignaturesRequest {
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeApiSignaturesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiIds`.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
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
    DescribeApiSignaturesRequest {
        "StageName" => stage_name: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeApiSignaturesRequest {
    type Response = DescribeApiSignaturesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiSignatures")
        .required(&["StageName", "GroupId"])
        .read_only();
}

impl Paginated for DescribeApiSignaturesRequest {
    type Item = ApiSignatureItem;
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
        Some(&mut response.api_signatures)
    }
}

/// Response to [`DescribeApiSignaturesRequest`].
#[non_exhaustive]
pub struct DescribeApiSignaturesResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The API signatures that were found or are concerned, one entry each.
    pub api_signatures: Vec<ApiSignatureItem>,
}

response! {
    DescribeApiSignaturesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiSignatures" => api_signatures: list("ApiSignatureItem"),
    }
}

/// The API signatures that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiSignatureItem {
    /// Time that is set or recorded for this: bound. Example: `2016-07-23T08:28:48Z`.
    pub bound_time: Option<Timestamp>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `46fbb52840d146f186e38e8e70fc8c90`.
    pub api_id: Option<String>,
    /// Key with which the gateway signs requests to the backend.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub signature_id: Option<String>,
    /// Display text for the signing key. Example: `backendsignature`.
    pub signature_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `testapi`.
    pub api_name: Option<String>,
}

response! {
    ApiSignatureItem {
        "BoundTime" => bound_time: value,
        "ApiId" => api_id: value,
        "SignatureId" => signature_id: value,
        "SignatureName" => signature_name: value,
        "ApiName" => api_name: value,
    }
}
