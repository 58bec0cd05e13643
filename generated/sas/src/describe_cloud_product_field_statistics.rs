// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudProductFieldStatistics`, from `sas/DescribeCloudProductFieldStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on the cloud services among the assets.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCloudProductFieldStatisticsRequest::new();
/// let reply = client.describe_cloud_product_field_statistics(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeCloudProductFieldStatisticsRequest {}

impl DescribeCloudProductFieldStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCloudProductFieldStatisticsRequest {}
}

impl Operation for DescribeCloudProductFieldStatisticsRequest {
    type Response = DescribeCloudProductFieldStatisticsResponse;
    type Error = DescribeCloudProductFieldStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeCloudProductFieldStatistics")
        .read_only();
    const ERRORS: &'static [DescribeCloudProductFieldStatisticsError] = &[
        DescribeCloudProductFieldStatisticsError::NoPermission,
        DescribeCloudProductFieldStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeCloudProductFieldStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeCloudProductFieldStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// The grouped fields that are concerned.
    pub grouped_fields: Option<GroupedFields>,
}

response! {
    DescribeCloudProductFieldStatisticsResponse {
        "RequestId" => request_id: value,
        "GroupedFields" => grouped_fields: value,
    }
}

/// The grouped fields that are concerned.
#[non_exhaustive]
pub struct GroupedFields {
    /// How many there are of this: category. Example: `[{"MachineType":1,"Count":11}]`.
    pub category_count: Option<String>,
    /// How many there are of this: instance. Example: `100`.
    pub instance_count: Option<i32>,
    /// How many there are of this: risk instance. Example: `90`.
    pub risk_instance_count: Option<i32>,
}

response! {
    GroupedFields {
        "CategoryCount" => category_count: value,
        "InstanceCount" => instance_count: value,
        "RiskInstanceCount" => risk_instance_count: value,
    }
}

/// Errors that the documentation of [`DescribeCloudProductFieldStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCloudProductFieldStatisticsError = super::DocumentedError;
