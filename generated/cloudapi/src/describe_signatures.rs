// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSignatures`, from `cloudapi/DescribeSignatures.md`.

use alicloud_runtime::codegen::*;

/// Lists the backend signature keys, filtered by ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeSignaturesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_signatures(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSignaturesRequest {
    /// Key with which the gateway signs requests to the backend.
    pub signature_id: Option<String>,
    /// Display text for the signing key.
    pub signature_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSignaturesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureId`.
    pub fn signature_id(mut self, value: impl Into<String>) -> Self {
        self.signature_id = Some(value.into());
        self
    }
    /// Sets `SignatureName`.
    pub fn signature_name(mut self, value: impl Into<String>) -> Self {
        self.signature_name = Some(value.into());
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
    DescribeSignaturesRequest {
        "SignatureId" => signature_id: query,
        "SignatureName" => signature_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSignaturesRequest {
    type Response = DescribeSignaturesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSignatures").read_only();
}

impl Paginated for DescribeSignaturesRequest {
    type Item = SignatureInfo;
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
        Some(&mut response.signature_infos)
    }
}

/// Response to [`DescribeSignaturesRequest`].
#[non_exhaustive]
pub struct DescribeSignaturesResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// What is known about each signature, one entry each.
    pub signature_infos: Vec<SignatureInfo>,
}

response! {
    DescribeSignaturesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "SignatureInfos" => signature_infos: list("SignatureInfo"),
    }
}

/// What is known about each signature, one entry each.
#[non_exhaustive]
pub struct SignatureInfo {
    /// When the item was last changed. Example: `2016-07-24T08:28:48Z`.
    pub modified_time: Option<Timestamp>,
    /// Key with which the gateway signs requests to the backend.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub signature_id: Option<String>,
    /// Secret of the signature key. Example: `asdfghjkl`.
    pub signature_secret: Option<String>,
    /// Display text for the signing key. Example: `backendsignature`.
    pub signature_name: Option<String>,
    /// Key that opens, signs or picks out the signature. Example: `qwertyuiop`.
    pub signature_key: Option<String>,
    /// When the item was created or added. Example: `2016-07-23T08:28:48Z`.
    pub created_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    SignatureInfo {
        "ModifiedTime" => modified_time: value,
        "SignatureId" => signature_id: value,
        "SignatureSecret" => signature_secret: value,
        "SignatureName" => signature_name: value,
        "SignatureKey" => signature_key: value,
        "CreatedTime" => created_time: value,
        "RegionId" => region_id: value,
    }
}
