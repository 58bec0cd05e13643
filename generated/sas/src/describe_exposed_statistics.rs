// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedStatistics`, from `sas/DescribeExposedStatistics.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the exposure analysis of the assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedStatisticsRequest::new();
/// let reply = client.describe_exposed_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedStatisticsRequest {}

impl DescribeExposedStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeExposedStatisticsRequest {}
}

impl Operation for DescribeExposedStatisticsRequest {
    type Response = DescribeExposedStatisticsResponse;
    type Error = DescribeExposedStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeExposedStatistics")
        .read_only();
    const ERRORS: &'static [DescribeExposedStatisticsError] = &[
        DescribeExposedStatisticsError::NoPermission,
        DescribeExposedStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeExposedStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeExposedStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B897D10-B3CD-4A93-A5FA-591F3ED12A86`.
    pub request_id: Option<String>,
    /// How many there are of this: exposed later vul. Example: `5`.
    pub exposed_later_vul_count: Option<i32>,
    /// How many there are of this: exposed component. Example: `7`.
    pub exposed_component_count: Option<i32>,
    /// How many there are of this: exposed port. Example: `6`.
    pub exposed_port_count: Option<i32>,
    /// How many there are of this: exposed instance. Example: `100`.
    pub exposed_instance_count: Option<i32>,
    /// How many there are of this: exposed week password machine. Example: `20`.
    pub exposed_week_password_machine_count: Option<i32>,
    /// How many there are of this: exposed nntf vul. Example: `0`.
    pub exposed_nntf_vul_count: Option<i32>,
    /// How many there are of this: gateway asset. Example: `3`.
    pub gateway_asset_count: Option<i32>,
    /// How many there are of this: exposed IP address. Example: `100`.
    pub exposed_ip_count: Option<i32>,
    /// How many there are of this: exposed asap vul. Example: `1`.
    pub exposed_asap_vul_count: Option<i32>,
}

response! {
    DescribeExposedStatisticsResponse {
        "RequestId" => request_id: value,
        "ExposedLaterVulCount" => exposed_later_vul_count: value,
        "ExposedComponentCount" => exposed_component_count: value,
        "ExposedPortCount" => exposed_port_count: value,
        "ExposedInstanceCount" => exposed_instance_count: value,
        "ExposedWeekPasswordMachineCount" => exposed_week_password_machine_count: value,
        "ExposedNntfVulCount" => exposed_nntf_vul_count: value,
        "GatewayAssetCount" => gateway_asset_count: value,
        "ExposedIpCount" => exposed_ip_count: value,
        "ExposedAsapVulCount" => exposed_asap_vul_count: value,
    }
}

/// Errors that the documentation of [`DescribeExposedStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExposedStatisticsError = super::DocumentedError;
