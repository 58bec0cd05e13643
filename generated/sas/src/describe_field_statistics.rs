// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFieldStatistics`, from `sas/DescribeFieldStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on the servers among the assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeFieldStatisticsRequest::new();
/// let reply = client.describe_field_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFieldStatisticsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeFieldStatisticsRequest {
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
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeFieldStatisticsRequest {
        "RegionId" => region_id: query,
        "MachineTypes" => machine_types: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeFieldStatisticsRequest {
    type Response = DescribeFieldStatisticsResponse;
    type Error = DescribeFieldStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeFieldStatistics")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFieldStatisticsError] = &[
        DescribeFieldStatisticsError::NoPermission,
        DescribeFieldStatisticsError::RdCheckNoPermission,
        DescribeFieldStatisticsError::RdCheckInnerError,
        DescribeFieldStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeFieldStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeFieldStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// The grouped fields that are concerned.
    pub grouped_fields: Option<GroupedFields>,
}

response! {
    DescribeFieldStatisticsResponse {
        "RequestId" => request_id: value,
        "GroupedFields" => grouped_fields: value,
    }
}

/// The grouped fields that are concerned.
#[non_exhaustive]
pub struct GroupedFields {
    /// How many there are of this: offline instance. Example: `21`.
    pub offline_instance_count: Option<i32>,
    /// How many there are of this: no risk instance. Example: `10`.
    pub no_risk_instance_count: Option<i32>,
    /// How many there are of this: un know status instance. Example: `1`.
    pub un_know_status_instance_count: Option<i32>,
    /// How many there are of this: region. Example: `11`.
    pub region_count: Option<i32>,
    /// How many there are of this: new instance. Example: `10`.
    pub new_instance_count: Option<i32>,
    /// How many there are of this: exposed instance. Example: `1`.
    pub exposed_instance_count: Option<i32>,
    /// How many there are of this: group. Example: `20`.
    pub group_count: Option<i32>,
    /// How many there are of this: tencent instance. Example: `10`.
    pub tencent_instance_count: Option<i32>,
    /// How many there are of this: general asset. Example: `10`.
    pub general_asset_count: Option<i32>,
    /// How many there are of this: instance sync task. Example: `10`.
    pub instance_sync_task_count: Option<i32>,
    /// How many there are of this: unprotected instance. Example: `10`.
    pub unprotected_instance_count: Option<i32>,
    /// How many there are of this: important asset. Example: `10`.
    pub important_asset_count: Option<i32>,
    /// How many there are of this: test asset. Example: `10`.
    pub test_asset_count: Option<i32>,
    /// How many there are of this: VPC. Example: `5`.
    pub vpc_count: Option<i32>,
    /// How many there are of this: instance. Example: `100`.
    pub instance_count: Option<i32>,
    /// How many there are of this: pause instance. Example: `10`.
    pub pause_instance_count: Option<i32>,
    /// How many there are of this: idc instance. Example: `100`.
    pub idc_instance_count: Option<i32>,
    /// How many there are of this: not running status. Example: `10`.
    pub not_running_status_count: Option<i32>,
    /// How many there are of this: ali yun instance. Example: `100`.
    pub ali_yun_instance_count: Option<i32>,
    /// How many there are of this: risk instance. Example: `90`.
    pub risk_instance_count: Option<i32>,
    /// How many there are of this: huawei instance. Example: `0`.
    pub huawei_instance_count: Option<i32>,
    /// How many there are of this: aws instance. Example: `100`.
    pub aws_instance_count: Option<i32>,
    /// How many there are of this: out machine instance. Example: `20`.
    pub out_machine_instance_count: Option<i32>,
    /// How many there are of this: tripartite instance. Example: `2`.
    pub tripartite_instance_count: Option<i32>,
    /// How many there are of this: azure instance. Example: `5`.
    pub azure_instance_count: Option<i32>,
    /// How many there are of this: instance core. Example: `301`.
    pub instance_core_count: Option<i64>,
    /// How many there are of this: risk instance core. Example: `201`.
    pub risk_instance_core_count: Option<i64>,
    /// How many there are of this: exposed instance core. Example: `30`.
    pub exposed_instance_core_count: Option<i64>,
    /// How many there are of this: unprotected instance core. Example: `30`.
    pub unprotected_instance_core_count: Option<i64>,
    /// How many there are of this: not running status core. Example: `30`.
    pub not_running_status_core_count: Option<i64>,
    /// How many there are of this: new instance core. Example: `30`.
    pub new_instance_core_count: Option<i64>,
}

response! {
    GroupedFields {
        "OfflineInstanceCount" => offline_instance_count: value,
        "NoRiskInstanceCount" => no_risk_instance_count: value,
        "UnKnowStatusInstanceCount" => un_know_status_instance_count: value,
        "RegionCount" => region_count: value,
        "NewInstanceCount" => new_instance_count: value,
        "ExposedInstanceCount" => exposed_instance_count: value,
        "GroupCount" => group_count: value,
        "TencentInstanceCount" => tencent_instance_count: value,
        "GeneralAssetCount" => general_asset_count: value,
        "InstanceSyncTaskCount" => instance_sync_task_count: value,
        "UnprotectedInstanceCount" => unprotected_instance_count: value,
        "ImportantAssetCount" => important_asset_count: value,
        "TestAssetCount" => test_asset_count: value,
        "VpcCount" => vpc_count: value,
        "InstanceCount" => instance_count: value,
        "PauseInstanceCount" => pause_instance_count: value,
        "IdcInstanceCount" => idc_instance_count: value,
        "NotRunningStatusCount" => not_running_status_count: value,
        "AliYunInstanceCount" => ali_yun_instance_count: value,
        "RiskInstanceCount" => risk_instance_count: value,
        "HuaweiInstanceCount" => huawei_instance_count: value,
        "AwsInstanceCount" => aws_instance_count: value,
        "OutMachineInstanceCount" => out_machine_instance_count: value,
        "TripartiteInstanceCount" => tripartite_instance_count: value,
        "AzureInstanceCount" => azure_instance_count: value,
        "InstanceCoreCount" => instance_core_count: value,
        "RiskInstanceCoreCount" => risk_instance_core_count: value,
        "ExposedInstanceCoreCount" => exposed_instance_core_count: value,
        "UnprotectedInstanceCoreCount" => unprotected_instance_core_count: value,
        "NotRunningStatusCoreCount" => not_running_status_core_count: value,
        "NewInstanceCoreCount" => new_instance_core_count: value,
    }
}

/// Errors that the documentation of [`DescribeFieldStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeFieldStatisticsError = super::DocumentedError;
