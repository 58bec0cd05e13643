// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsRegionIdIpv6Info`, from `ens/DescribeEnsRegionIdIpv6Info.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an edge node supports IPv6.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsRegionIdIpv6InfoRequest::new()
///     .ens_region_id("...");
/// let reply = client.describe_ens_region_id_ipv6_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
}

impl DescribeEnsRegionIdIpv6InfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeEnsRegionIdIpv6InfoRequest {
        "EnsRegionId" => ens_region_id: query,
    }
}

impl Operation for DescribeEnsRegionIdIpv6InfoRequest {
    type Response = DescribeEnsRegionIdIpv6InfoResponse;
    type Error = DescribeEnsRegionIdIpv6InfoError;
    const INFO: OperationInfo = super::operation("DescribeEnsRegionIdIpv6Info")
        .required(&["EnsRegionId"])
        .read_only();
    const ERRORS: &'static [DescribeEnsRegionIdIpv6InfoError] = &[
        DescribeEnsRegionIdIpv6InfoError::MissingParameter,
        DescribeEnsRegionIdIpv6InfoError::InstanceIdNotFound2,
        DescribeEnsRegionIdIpv6InfoError::NoPermission,
        DescribeEnsRegionIdIpv6InfoError::InvalidParameter,
        DescribeEnsRegionIdIpv6InfoError::StockNotEnough2,
        DescribeEnsRegionIdIpv6InfoError::InvalidParameterAny,
        DescribeEnsRegionIdIpv6InfoError::CallInterface,
    ];
}

/// Response to [`DescribeEnsRegionIdIpv6InfoRequest`].
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3703C4AC-9396-458C-8F25-1D701334D309`.
    pub request_id: Option<String>,
    /// What is known about the support IPv6.
    pub support_ipv6_info: Option<SupportIpv6Info>,
}

response! {
    DescribeEnsRegionIdIpv6InfoResponse {
        "RequestId" => request_id: value,
        "SupportIpv6Info" => support_ipv6_info: value,
    }
}

/// What is known about the support IPv6.
#[non_exhaustive]
pub struct SupportIpv6Info {
    /// Region that the ens lies in. Example: `cn-chengdu-****-4`.
    pub ens_region_id: Option<String>,
    /// Whether this can be used: IPv6. Example: `true`.
    pub support_ipv6: Option<bool>,
}

response! {
    SupportIpv6Info {
        "EnsRegionId" => ens_region_id: value,
        "SupportIpv6" => support_ipv6: value,
    }
}

/// Errors that the documentation of [`DescribeEnsRegionIdIpv6InfoRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeEnsRegionIdIpv6InfoError = super::DocumentedError;
