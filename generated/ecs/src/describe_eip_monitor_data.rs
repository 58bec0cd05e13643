// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipMonitorData`, from `ecs/DescribeEipMonitorData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EipMonitorData};

/// Reads traffic and bandwidth data of an EIP for a time range.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeEipMonitorDataRequest::new()
///     .allocation_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_eip_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** Beginning of the time range that is asked for.
    pub start_time: Option<String>,
    /// **Required.** End of the time range that is asked for.
    pub end_time: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
}

impl DescribeEipMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    DescribeEipMonitorDataRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeEipMonitorDataRequest {
    type Response = DescribeEipMonitorDataResponse;
    type Error = DescribeEipMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeEipMonitorData")
        .required(&["AllocationId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipMonitorDataError] = &[
        DescribeEipMonitorDataError::InvalidParameterTooMany,
        DescribeEipMonitorDataError::InvalidStartTimeMalformed,
        DescribeEipMonitorDataError::InvalidEndTimeMalformed,
        DescribeEipMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeEipMonitorDataError::InvalidStartTimeTooEarly,
        DescribeEipMonitorDataError::InvalidAllocationIdNotFound,
        DescribeEipMonitorDataError::InvalidParameter2,
        DescribeEipMonitorDataError::OperationDeniedTooManyDataQueried,
        DescribeEipMonitorDataError::InvalidRegionInstance,
        DescribeEipMonitorDataError::InvalidIpInstanceIdNotFound,
        DescribeEipMonitorDataError::InvalidInstanceIdNotFound3,
        DescribeEipMonitorDataError::ForbiddenRegionNotFound,
    ];
}

/// Response to [`DescribeEipMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The EIP samples that were found or are concerned, one entry each.
    pub eip_monitor_datas: Vec<EipMonitorData>,
}

response! {
    DescribeEipMonitorDataResponse {
        "RequestId" => request_id: value,
        "EipMonitorDatas" => eip_monitor_datas: list("EipMonitorData"),
    }
}

/// Errors that the documentation of [`DescribeEipMonitorDataRequest`] names.
///
/// - [`InvalidParameterTooMany`](super::DocumentedError::InvalidParameterTooMany)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound), here with HTTP status 400
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationDeniedTooManyDataQueried`](super::DocumentedError::OperationDeniedTooManyDataQueried)
/// - [`InvalidRegionInstance`](super::DocumentedError::InvalidRegionInstance)
/// - [`InvalidIpInstanceIdNotFound`](super::DocumentedError::InvalidIpInstanceIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
pub type DescribeEipMonitorDataError = super::DocumentedError;
