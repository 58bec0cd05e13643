// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDisk`, from `ens/CreateDisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, Tag};

/// Creates a pay-as-you-go or subscription data disk on an edge node, unattached.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateDiskRequest::new()
///     .instance_charge_type("...")
///     .ens_region_id("...")
///     .category("...");
/// let reply = client.create_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// **Required.** Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Class that the item belongs to.
    pub category: Option<String>,
    /// Size of the disk.
    pub size: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Whether the data is stored encrypted.
    pub encrypted: Option<bool>,
    /// ID of the key in Key Management Service that encrypts the data.
    pub kms_key_id: Option<String>,
    /// Name that the disk goes by.
    pub disk_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Unit in which use of the instance is billed afterward.
    pub instance_billing_cycle: Option<Open<BillingCycle>>,
}

impl CreateDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceChargeType`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceBillingCycle`.
    pub fn instance_billing_cycle(
        mut self,
        value: impl Into<Open<BillingCycle>>,
    ) -> Self {
        self.instance_billing_cycle = Some(value.into());
        self
    }
}

request! {
    CreateDiskRequest {
        "InstanceChargeType" => instance_charge_type: query,
        "EnsRegionId" => ens_region_id: query,
        "Category" => category: query,
        "Size" => size: query,
        "SnapshotId" => snapshot_id: query,
        "Encrypted" => encrypted: query,
        "KMSKeyId" => kms_key_id: query,
        "DiskName" => disk_name: query,
        "Tag" => tag: query,
        "InstanceBillingCycle" => instance_billing_cycle: query,
    }
}

impl Operation for CreateDiskRequest {
    type Response = CreateDiskResponse;
    type Error = CreateDiskError;
    const INFO: OperationInfo = super::operation("CreateDisk")
        .required(&["InstanceChargeType", "EnsRegionId", "Category"]);
    const ERRORS: &'static [CreateDiskError] = &[
        CreateDiskError::InvalidAny,
        CreateDiskError::MissingAny,
        CreateDiskError::NoPermission,
        CreateDiskError::InvalidParameterAny,
    ];
}

/// Response to [`CreateDiskRequest`].
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7030AB96-57CF-1C68-9FEE-D60E547FD79C`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21127020370****`.
    pub order_id: Option<String>,
    /// IDs of the instances that were found or are concerned. Example: `d-5rpvziragkacvop665m3h****`.
    pub instance_ids: Vec<String>,
}

response! {
    CreateDiskResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "InstanceIds" => instance_ids: list(""),
    }
}

/// Errors that the documentation of [`CreateDiskRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateDiskError = super::DocumentedError;
