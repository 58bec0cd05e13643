// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstance`, from `amqp-open/UpdateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Edition, InstanceType, ServerlessChargeType};

/// Changes specifications of an instance, such as throughput, connections or storage, up or down.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::UpdateInstanceRequest::new()
///     .instance_id("...")
///     .modify_type("...");
/// let reply = client.update_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of modify it is or is to be.
    pub modify_type: Option<Open<ModifyType>>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<Open<InstanceType>>,
    /// How the serverless is billed.
    pub serverless_charge_type: Option<Open<ServerlessChargeType>>,
    /// Messages a second of this: max private.
    pub max_private_tps: Option<i64>,
    /// Whether this can be used: EIP.
    pub support_eip: Option<bool>,
    /// Messages a second of this: max EIP.
    pub max_eip_tps: Option<i64>,
    /// How much the queue can hold or do.
    pub queue_capacity: Option<i32>,
    /// How many connections may be open at the same time.
    pub max_connections: Option<i32>,
    /// How large the storage is or is to be.
    pub storage_size: Option<i32>,
    /// Whether this can be used: tracing.
    pub support_tracing: Option<bool>,
    /// Time that is set or recorded for this: tracing storage.
    pub tracing_storage_time: Option<i32>,
    /// Whether stored data is encrypted with a key of KMS.
    pub encrypted_instance: Option<bool>,
    /// ID of the kms key that the call is about.
    pub kms_key_id: Option<String>,
    /// How much the provisioned can hold or do.
    pub provisioned_capacity: Option<i32>,
    /// Which of the editions on sale it is.
    pub edition: Option<Open<Edition>>,
}

impl UpdateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ModifyType`, which is required.
    pub fn modify_type(mut self, value: impl Into<Open<ModifyType>>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ServerlessChargeType`.
    pub fn serverless_charge_type(
        mut self,
        value: impl Into<Open<ServerlessChargeType>>,
    ) -> Self {
        self.serverless_charge_type = Some(value.into());
        self
    }
    /// Sets `MaxPrivateTps`.
    #[inline]
    pub fn max_private_tps(mut self, value: i64) -> Self {
        self.max_private_tps = Some(value);
        self
    }
    /// Sets `SupportEip`.
    #[inline]
    pub fn support_eip(mut self, value: bool) -> Self {
        self.support_eip = Some(value);
        self
    }
    /// Sets `MaxEipTps`.
    #[inline]
    pub fn max_eip_tps(mut self, value: i64) -> Self {
        self.max_eip_tps = Some(value);
        self
    }
    /// Sets `QueueCapacity`.
    #[inline]
    pub fn queue_capacity(mut self, value: i32) -> Self {
        self.queue_capacity = Some(value);
        self
    }
    /// Sets `MaxConnections`.
    #[inline]
    pub fn max_connections(mut self, value: i32) -> Self {
        self.max_connections = Some(value);
        self
    }
    /// Sets `StorageSize`.
    #[inline]
    pub fn storage_size(mut self, value: i32) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `SupportTracing`.
    #[inline]
    pub fn support_tracing(mut self, value: bool) -> Self {
        self.support_tracing = Some(value);
        self
    }
    /// Sets `TracingStorageTime`.
    #[inline]
    pub fn tracing_storage_time(mut self, value: i32) -> Self {
        self.tracing_storage_time = Some(value);
        self
    }
    /// Sets `EncryptedInstance`.
    #[inline]
    pub fn encrypted_instance(mut self, value: bool) -> Self {
        self.encrypted_instance = Some(value);
        self
    }
    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `ProvisionedCapacity`.
    #[inline]
    pub fn provisioned_capacity(mut self, value: i32) -> Self {
        self.provisioned_capacity = Some(value);
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<Open<Edition>>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ModifyType" => modify_type: query,
        "InstanceType" => instance_type: query,
        "ServerlessChargeType" => serverless_charge_type: query,
        "MaxPrivateTps" => max_private_tps: query,
        "SupportEip" => support_eip: query,
        "MaxEipTps" => max_eip_tps: query,
        "QueueCapacity" => queue_capacity: query,
        "MaxConnections" => max_connections: query,
        "StorageSize" => storage_size: query,
        "SupportTracing" => support_tracing: query,
        "TracingStorageTime" => tracing_storage_time: query,
        "EncryptedInstance" => encrypted_instance: query,
        "KmsKeyId" => kms_key_id: query,
        "ProvisionedCapacity" => provisioned_capacity: query,
        "Edition" => edition: query,
    }
}

impl Operation for UpdateInstanceRequest {
    type Response = UpdateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateInstance")
        .required(&["InstanceId", "ModifyType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateInstanceRequest`].
#[non_exhaustive]
pub struct UpdateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `628705FD-03EE-4ABE-BB21-E1672960***`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `InstanceNotExist`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code that stands for the status, for programs to act on. Example: `200`.
    pub status_code: Option<String>,
}

response! {
    UpdateInstanceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "Success" => success: value,
        "StatusCode" => status_code: value,
    }
}

values! {
    /// Which kind of modify it is or is to be.
    pub enum ModifyType {
        /// The specification gets larger.
        Upgrade = "UPGRADE",
        /// The specification gets smaller.
        Downgrade = "DOWNGRADE",
    }
}
