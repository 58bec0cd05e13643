// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateReadWritePolicy`, from `elasticsearch/UpdateReadWritePolicy.md`.

use alicloud_runtime::codegen::*;

/// Turns high availability for writes on or off; only for instances in China (Beijing).
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateReadWritePolicyRequest::new()
///     .instance_id("es-cn-oew1oxiro000f****");
/// let reply = client.update_read_write_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateReadWritePolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1oxiro000f****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Whether writing is made highly available. Example: `true`.
    pub write_ha: Option<bool>,
    /// Whether documents without an ID get one by themselves. Example: `true`.
    pub auto_generate_pk: Option<bool>,
    /// What is done about the write, as rules. Example: `sync`.
    pub write_policy: Option<Open<WritePolicy>>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateReadWritePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `writeHa`.
    #[inline]
    pub fn write_ha(mut self, value: bool) -> Self {
        self.write_ha = Some(value);
        self
    }
    /// Sets `autoGeneratePk`.
    #[inline]
    pub fn auto_generate_pk(mut self, value: bool) -> Self {
        self.auto_generate_pk = Some(value);
        self
    }
    /// Sets `writePolicy`.
    pub fn write_policy(mut self, value: impl Into<Open<WritePolicy>>) -> Self {
        self.write_policy = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateReadWritePolicyRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "writeHa" => write_ha: body,
        "autoGeneratePk" => auto_generate_pk: body,
        "writePolicy" => write_policy: body,
        "body" => body: body,
    }
}

impl Operation for UpdateReadWritePolicyRequest {
    type Response = UpdateReadWritePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateReadWritePolicy")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/update-read-write-policy")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateReadWritePolicyRequest`].
#[non_exhaustive]
pub struct UpdateReadWritePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateReadWritePolicyResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

values! {
    /// What is done about the write, as rules.
    pub enum WritePolicy {
        /// Documents are written at once.
        Sync = "sync",
        /// Documents are written a little later.
        Async = "async",
    }
}
