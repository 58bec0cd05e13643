// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSLSRealTimeLogType`, from `dcdn/DescribeDcdnSLSRealTimeLogType.md`.

use alicloud_runtime::codegen::*;

/// Lists the business types for which real-time logs are supported.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSLSRealTimeLogTypeRequest::new();
/// let reply = client.describe_dcdn_sls_real_time_log_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeRequest {}

impl DescribeDcdnSLSRealTimeLogTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnSLSRealTimeLogTypeRequest {}
}

impl Operation for DescribeDcdnSLSRealTimeLogTypeRequest {
    type Response = DescribeDcdnSLSRealTimeLogTypeResponse;
    type Error = DescribeDcdnSLSRealTimeLogTypeError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSLSRealTimeLogType")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeDcdnSLSRealTimeLogTypeError] = &[
        DescribeDcdnSLSRealTimeLogTypeError::Unauthorized,
    ];
}

/// Response to [`DescribeDcdnSLSRealTimeLogTypeRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnSLSRealTimeLogTypeContent>,
}

response! {
    DescribeDcdnSLSRealTimeLogTypeResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnSLSRealTimeLogTypeContent {
    /// The busines that were found or are concerned, one entry each.
    pub business: Vec<Business>,
}

response! {
    DcdnSLSRealTimeLogTypeContent {
        "Business" => business: list(""),
    }
}

/// The busines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Business {
    /// Free text that describes the item to people. Example: `text`.
    pub desc: Option<String>,
    /// Which kind of business it is or is to be. Example: `dcdn_log_access_l1`.
    pub business_type: Option<String>,
}

response! {
    Business {
        "Desc" => desc: value,
        "BusinessType" => business_type: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnSLSRealTimeLogTypeRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeDcdnSLSRealTimeLogTypeError = super::DocumentedError;
