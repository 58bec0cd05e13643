// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRCDisk`, from `rds/CreateRCDisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a data disk for RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateRCDiskRequest::new();
/// let reply = client.create_rc_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRCDiskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Snapshot that a disk is made from or that is deleted.
    pub snapshot_id: Option<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Class that the disk belongs to.
    pub disk_category: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub period: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Name of the new disk, to recognize it by.
    pub disk_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateRCDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateRCDiskRequest {
        "RegionId" => region_id: query,
        "SnapshotId" => snapshot_id: query,
        "Size" => size: query,
        "DiskCategory" => disk_category: query,
        "Description" => description: query,
        "PerformanceLevel" => performance_level: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "PeriodUnit" => period_unit: query,
        "Period" => period: query,
        "AutoRenew" => auto_renew: query,
        "AutoPay" => auto_pay: query,
        "DiskName" => disk_name: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateRCDiskRequest {
    type Response = CreateRCDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRCDisk")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateRCDiskRequest`], which the documentation does not describe.
pub type CreateRCDiskResponse = alicloud_runtime::UndocumentedResponse;
