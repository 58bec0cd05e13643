// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetsSecurityEventSummary`, from `sas/DescribeAssetsSecurityEventSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the risks found in container assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAssetsSecurityEventSummaryRequest::new();
/// let reply = client.describe_assets_security_event_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetsSecurityEventSummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeAssetsSecurityEventSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeAssetsSecurityEventSummaryRequest {
        "SourceIp" => source_ip: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeAssetsSecurityEventSummaryRequest {
    type Response = DescribeAssetsSecurityEventSummaryResponse;
    type Error = DescribeAssetsSecurityEventSummaryError;
    const INFO: OperationInfo = super::operation("DescribeAssetsSecurityEventSummary")
        .read_only();
    const ERRORS: &'static [DescribeAssetsSecurityEventSummaryError] = &[
        DescribeAssetsSecurityEventSummaryError::NoPermission,
        DescribeAssetsSecurityEventSummaryError::ServerError,
    ];
}

/// Response to [`DescribeAssetsSecurityEventSummaryRequest`].
#[non_exhaustive]
pub struct DescribeAssetsSecurityEventSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D03DD0FD-6041-5107-AC00-383E28F1****`.
    pub request_id: Option<String>,
    /// The assets that were found or are concerned, one entry each.
    pub assets: Vec<Asset>,
}

response! {
    DescribeAssetsSecurityEventSummaryResponse {
        "RequestId" => request_id: value,
        "Assets" => assets: list(""),
    }
}

/// The assets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Asset {
    /// How many there are of this: risk. Example: `16`.
    pub risk_count: Option<i64>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i64>,
    /// Which kind of asset it is or is to be. Example: `namespace`.
    pub asset_type: Option<String>,
}

response! {
    Asset {
        "RiskCount" => risk_count: value,
        "TotalCount" => total_count: value,
        "AssetType" => asset_type: value,
    }
}

/// Errors that the documentation of [`DescribeAssetsSecurityEventSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAssetsSecurityEventSummaryError = super::DocumentedError;
