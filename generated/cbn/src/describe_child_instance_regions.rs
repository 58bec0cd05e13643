// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChildInstanceRegions`, from `cbn/DescribeChildInstanceRegions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Lists the regions whose networks can be attached to a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeChildInstanceRegionsRequest::new();
/// let reply = client.describe_child_instance_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChildInstanceRegionsRequest {
    /// What kind of network is meant, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub product_type: Option<Open<InstanceType>>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeChildInstanceRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeChildInstanceRegionsRequest {
        "ProductType" => product_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeChildInstanceRegionsRequest {
    type Response = DescribeChildInstanceRegionsResponse;
    type Error = DescribeChildInstanceRegionsError;
    const INFO: OperationInfo = super::operation("DescribeChildInstanceRegions")
        .read_only();
    const ERRORS: &'static [DescribeChildInstanceRegionsError] = &[
        DescribeChildInstanceRegionsError::MissingParameterOwnerIdOrOwnerAccount,
        DescribeChildInstanceRegionsError::InvalidParameter,
        DescribeChildInstanceRegionsError::Unauthorized,
    ];
}

/// Response to [`DescribeChildInstanceRegionsRequest`].
#[non_exhaustive]
pub struct DescribeChildInstanceRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A278B8A6-A5B8-4FDE-9F70-95F0F6A1D68A`.
    pub request_id: Option<String>,
}

response! {
    DescribeChildInstanceRegionsResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeChildInstanceRegionsRequest`] names.
///
/// - [`MissingParameterOwnerIdOrOwnerAccount`](super::DocumentedError::MissingParameterOwnerIdOrOwnerAccount)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeChildInstanceRegionsError = super::DocumentedError;
