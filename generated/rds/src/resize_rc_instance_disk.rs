// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResizeRCInstanceDisk`, from `rds/ResizeRCInstanceDisk.md`.

use alicloud_runtime::codegen::*;

/// Enlarges a disk of an RDS Custom instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ResizeRCInstanceDiskRequest::new();
/// let reply = client.resize_rc_instance_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResizeRCInstanceDiskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// How large the new is or is to be.
    pub new_size: Option<i64>,
    /// Disk of RDS Custom that the call concerns.
    pub disk_id: Option<String>,
}

impl ResizeRCInstanceDiskRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `NewSize`.
    #[inline]
    pub fn new_size(mut self, value: i64) -> Self {
        self.new_size = Some(value);
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

request! {
    ResizeRCInstanceDiskRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "AutoPay" => auto_pay: query,
        "DryRun" => dry_run: query,
        "Type" => type_: query,
        "NewSize" => new_size: query,
        "DiskId" => disk_id: query,
    }
}

impl Operation for ResizeRCInstanceDiskRequest {
    type Response = ResizeRCInstanceDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResizeRCInstanceDisk")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ResizeRCInstanceDiskRequest`], which the documentation does not describe.
pub type ResizeRCInstanceDiskResponse = alicloud_runtime::UndocumentedResponse;
