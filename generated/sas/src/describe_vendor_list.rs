// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVendorList`, from `sas/DescribeVendorList.md`.

use alicloud_runtime::codegen::*;

/// Lists the server vendors that Security Center supports.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVendorListRequest::new();
/// let reply = client.describe_vendor_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVendorListRequest {}

impl DescribeVendorListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVendorListRequest {}
}

impl Operation for DescribeVendorListRequest {
    type Response = DescribeVendorListResponse;
    type Error = DescribeVendorListError;
    const INFO: OperationInfo = super::operation("DescribeVendorList").read_only();
    const ERRORS: &'static [DescribeVendorListError] = &[
        DescribeVendorListError::NoPermission,
        DescribeVendorListError::ServerError,
    ];
}

/// Response to [`DescribeVendorListRequest`].
#[non_exhaustive]
pub struct DescribeVendorListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `340D7FC4-D575-1661-8ACD-CFA7BE57B795`.
    pub request_id: Option<String>,
    /// Items of the kind vendor name that were found or are concerned. Example: `ALIYUN`.
    pub vendor_name_list: Vec<String>,
}

response! {
    DescribeVendorListResponse {
        "RequestId" => request_id: value,
        "VendorNameList" => vendor_name_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeVendorListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVendorListError = super::DocumentedError;
