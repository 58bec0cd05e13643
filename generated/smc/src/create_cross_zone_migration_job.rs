// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCrossZoneMigrationJob`, from `smc/CreateCrossZoneMigrationJob.md`.

use alicloud_runtime::codegen::*;

/// Creates a job that migrates an ECS instance to another zone.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::CreateCrossZoneMigrationJobRequest::new();
/// let reply = client.create_cross_zone_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCrossZoneMigrationJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the target vSwitch that the call is about.
    pub target_vswitch_id: Option<String>,
    /// ID of the zone that the target lies in.
    pub target_zone_id: Option<String>,
    /// Instance type the server gets at the end.
    pub target_instance_type: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Disks of the instance, one entry each. Items: at most 101.
    pub disk: Vec<Disk>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateCrossZoneMigrationJobRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TargetVSwitchId`.
    pub fn target_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.target_vswitch_id = Some(value.into());
        self
    }
    /// Sets `TargetZoneId`.
    pub fn target_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_zone_id = Some(value.into());
        self
    }
    /// Sets `TargetInstanceType`.
    pub fn target_instance_type(mut self, value: impl Into<String>) -> Self {
        self.target_instance_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = impl Into<Disk>>) -> Self {
        self.disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCrossZoneMigrationJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "TargetVSwitchId" => target_vswitch_id: query,
        "TargetZoneId" => target_zone_id: query,
        "TargetInstanceType" => target_instance_type: query,
        "AutoPay" => auto_pay: query,
        "Disk" => disk: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateCrossZoneMigrationJobRequest {
    type Response = CreateCrossZoneMigrationJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCrossZoneMigrationJob")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateCrossZoneMigrationJobRequest`], which the documentation does not describe.
pub type CreateCrossZoneMigrationJobResponse = alicloud_runtime::UndocumentedResponse;

/// Disks of the instance, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// Disk to work on, as the client reports it.
    pub disk_id: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    Disk {
        "DiskId" => disk_id: field,
        "Category" => category: field,
        "PerformanceLevel" => performance_level: field,
    }
}
