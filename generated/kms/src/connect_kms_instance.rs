// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectKmsInstance`, from `kms/ConnectKmsInstance.md`.

use alicloud_runtime::codegen::*;

/// Puts a newly bought KMS instance with software keys into service in a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ConnectKmsInstanceRequest::new()
///     .kms_instance_id("...")
///     .vpc_id("...")
///     .zone_ids("...")
///     .vswitch_ids("...")
///     .km_provider("...");
/// let reply = client.connect_kms_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConnectKmsInstanceRequest {
    /// **Required.** ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances)
    /// shows it.
    pub kms_instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Zones that the KMS instance is spread over.
    pub zone_ids: Option<String>,
    /// **Required.** vSwitch that the KMS instance gets its addresses from.
    pub vswitch_ids: Option<String>,
    /// **Required.** Who provides the KMS instance.
    pub km_provider: Option<String>,
}

impl ConnectKmsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KmsInstanceId`, which is required.
    pub fn kms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.kms_instance_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneIds`, which is required.
    pub fn zone_ids(mut self, value: impl Into<String>) -> Self {
        self.zone_ids = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`, which is required.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `KMProvider`, which is required.
    pub fn km_provider(mut self, value: impl Into<String>) -> Self {
        self.km_provider = Some(value.into());
        self
    }
}

request! {
    ConnectKmsInstanceRequest {
        "KmsInstanceId" => kms_instance_id: query,
        "VpcId" => vpc_id: query,
        "ZoneIds" => zone_ids: query,
        "VSwitchIds" => vswitch_ids: query,
        "KMProvider" => km_provider: query,
    }
}

impl Operation for ConnectKmsInstanceRequest {
    type Response = ConnectKmsInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConnectKmsInstance")
        .required(&["KmsInstanceId", "VpcId", "ZoneIds", "VSwitchIds", "KMProvider"]);
}

/// Response to [`ConnectKmsInstanceRequest`].
pub type ConnectKmsInstanceResponse = alicloud_runtime::EmptyResponse;
