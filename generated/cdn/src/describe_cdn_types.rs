// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnTypes`, from `cdn/DescribeCdnTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the business types that an accelerated domain name can have.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnTypesRequest::new();
/// let reply = client.describe_cdn_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnTypesRequest {}

impl DescribeCdnTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCdnTypesRequest {}
}

impl Operation for DescribeCdnTypesRequest {
    type Response = DescribeCdnTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnTypes").read_only();
}

/// Response to [`DescribeCdnTypesRequest`].
#[non_exhaustive]
pub struct DescribeCdnTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDA62CE4-3477-439A-B52E-D2D7C829D7C1`.
    pub request_id: Option<String>,
    /// Business types that can be chosen, one entry each.
    pub cdn_types: Vec<CdnType>,
}

response! {
    DescribeCdnTypesResponse {
        "RequestId" => request_id: value,
        "CdnTypes" => cdn_types: list("CdnType"),
    }
}

/// Business types that can be chosen, one entry each.
#[non_exhaustive]
pub struct CdnType {
    /// Code of the business type, for use in other calls. Example: `download`.
    pub type_: Option<String>,
    /// Words that explain the business type to people. Example: `Download Acceleration`.
    pub desc: Option<String>,
}

response! {
    CdnType {
        "Type" => type_: value,
        "Desc" => desc: value,
    }
}
