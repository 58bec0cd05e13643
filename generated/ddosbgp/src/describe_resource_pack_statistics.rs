// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePackStatistics`, from `ddosbgp/DescribeResourcePackStatistics.md`.

use alicloud_runtime::codegen::*;

/// Sums up initial, present and used capacity of the available resource plans of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeResourcePackStatisticsRequest::new();
/// let reply = client.describe_resource_pack_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePackStatisticsRequest {
    /// Region that the DDoS lies in. Example: `cn-hangzhou`.
    pub ddos_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
}

impl DescribeResourcePackStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DdosRegionId`.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourcePackStatisticsRequest {
        "DdosRegionId" => ddos_region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeResourcePackStatisticsRequest {
    type Response = DescribeResourcePackStatisticsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeResourcePackStatistics")
        .read_only();
}

/// Response to [`DescribeResourcePackStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeResourcePackStatisticsResponse {
    /// How many there are of this: available pack. Example: `8`.
    pub available_pack_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2D6D5FB-FA07-41A8-B093-A2B7B26E72F2`.
    pub request_id: Option<String>,
    /// How much the total curr can hold or do. Unit: `Byte`. Example: `20831250000000`.
    pub total_curr_capacity: Option<i64>,
    /// How much the total init can hold or do. Unit: `Byte`. Example: `427000000000000`.
    pub total_init_capacity: Option<i64>,
    /// How much the total used can hold or do. Unit: `Byte`. Example: `5285439000000`.
    pub total_used_capacity: Option<i64>,
}

response! {
    DescribeResourcePackStatisticsResponse {
        "AvailablePackNum" => available_pack_num: value,
        "RequestId" => request_id: value,
        "TotalCurrCapacity" => total_curr_capacity: value,
        "TotalInitCapacity" => total_init_capacity: value,
        "TotalUsedCapacity" => total_used_capacity: value,
    }
}
