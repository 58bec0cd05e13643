// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMetadataAmount`, from `amqp-open/GetMetadataAmount.md`.

use alicloud_runtime::codegen::*;

/// Shows how many vhosts, exchanges and queues an instance has and may have.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::GetMetadataAmountRequest::new();
/// let reply = client.get_metadata_amount(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMetadataAmountRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetMetadataAmountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetMetadataAmountRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetMetadataAmountRequest {
    type Response = GetMetadataAmountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMetadataAmount")
        .method("GET")
        .read_only();
}

/// Response to [`GetMetadataAmountRequest`].
#[non_exhaustive]
pub struct GetMetadataAmountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B75ACF23-2BEB-44AC-A0B6-AE14EDCA***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MetadataAmountData>,
}

response! {
    GetMetadataAmountResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MetadataAmountData {
    /// Largest value, allowed or found, of this: virtual hosts. Example: `10`.
    pub max_virtual_hosts: Option<i32>,
    /// Number that is given for this: current virtual hosts. Example: `1`.
    pub current_virtual_hosts: Option<i32>,
    /// Largest value, allowed or found, of this: queues. Example: `20`.
    pub max_queues: Option<i32>,
    /// Number that is given for this: current exchanges. Example: `7`.
    pub current_exchanges: Option<i32>,
    /// Largest value, allowed or found, of this: exchanges. Example: `20`.
    pub max_exchanges: Option<i32>,
    /// Number that is given for this: current queues. Example: `1`.
    pub current_queues: Option<i32>,
}

response! {
    MetadataAmountData {
        "MaxVirtualHosts" => max_virtual_hosts: value,
        "CurrentVirtualHosts" => current_virtual_hosts: value,
        "MaxQueues" => max_queues: value,
        "CurrentExchanges" => current_exchanges: value,
        "MaxExchanges" => max_exchanges: value,
        "CurrentQueues" => current_queues: value,
    }
}
