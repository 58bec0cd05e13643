// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `amqp-open/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Edition, InstanceType, ServerlessChargeType, Tag};

/// Creates an ApsaraMQ for RabbitMQ instance with the given edition, capacity and billing method.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::CreateInstanceRequest::new()
///     .payment_type("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Which kind of payment it is or is to be.
    pub payment_type: Option<Open<PaymentType>>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit in which the length of the subscription is counted.
    pub period_cycle: Option<Open<PeriodCycle>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts or how often it comes round.
    pub auto_renew_period: Option<i32>,
    /// State of the renew, to narrow the list down to or to be put into.
    pub renew_status: Option<String>,
    /// Unit that the renewal duration is counted in.
    pub renewal_duration_unit: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<Open<InstanceType>>,
    /// How the serverless is billed.
    pub serverless_charge_type: Option<Open<ServerlessChargeType>>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
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
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether stored data is encrypted with a key of KMS.
    pub encrypted_instance: Option<bool>,
    /// ID of the kms key that the call is about.
    pub kms_key_id: Option<String>,
    /// How much the provisioned can hold or do.
    pub provisioned_capacity: Option<i32>,
    /// Which of the editions on sale it is.
    pub edition: Option<Open<Edition>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

impl CreateInstanceRequest {
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
    /// Sets `PaymentType`, which is required.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodCycle`.
    pub fn period_cycle(mut self, value: impl Into<Open<PeriodCycle>>) -> Self {
        self.period_cycle = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `RenewStatus`.
    pub fn renew_status(mut self, value: impl Into<String>) -> Self {
        self.renew_status = Some(value.into());
        self
    }
    /// Sets `RenewalDurationUnit`.
    pub fn renewal_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.renewal_duration_unit = Some(value.into());
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
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceRequest {
        "ClientToken" => client_token: query,
        "PaymentType" => payment_type: query,
        "Period" => period: query,
        "PeriodCycle" => period_cycle: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "RenewStatus" => renew_status: query,
        "RenewalDurationUnit" => renewal_duration_unit: query,
        "InstanceType" => instance_type: query,
        "ServerlessChargeType" => serverless_charge_type: query,
        "InstanceName" => instance_name: query,
        "MaxPrivateTps" => max_private_tps: query,
        "SupportEip" => support_eip: query,
        "MaxEipTps" => max_eip_tps: query,
        "QueueCapacity" => queue_capacity: query,
        "MaxConnections" => max_connections: query,
        "StorageSize" => storage_size: query,
        "SupportTracing" => support_tracing: query,
        "TracingStorageTime" => tracing_storage_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "EncryptedInstance" => encrypted_instance: query,
        "KmsKeyId" => kms_key_id: query,
        "ProvisionedCapacity" => provisioned_capacity: query,
        "Edition" => edition: query,
        "Tags" => tags: query_json,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["PaymentType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCBB1225-C392-480E-8C7F-D09AB2CD2***`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `xxx failed,xxxx`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `amqp-cn-xxxxx`.
    pub data: Option<Value>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateInstanceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

values! {
    /// Which kind of payment it is or is to be.
    pub enum PaymentType {
        /// Paid in advance for a fixed time.
        Subscription = "Subscription",
        /// Billed afterwards for what was used.
        PayAsYouGo = "PayAsYouGo",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PeriodCycle {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        M = "M",
        /// The length is counted in years.
        Y = "Y",
    }
}
