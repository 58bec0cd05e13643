// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionRecordWeightEnableStatus`, from `alidns/UpdateRecursionRecordWeightEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches weights on or off for records of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionRecordWeightEnableStatusRequest::new();
/// let reply = client.update_recursion_record_weight_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionRecordWeightEnableStatusRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `176432424234`.
    pub zone_id: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `default`.
    pub request_source: Option<String>,
    /// Whether records of the host name are answered by weight. Example: `enable`.
    pub enable_status: Option<String>,
}

impl UpdateRecursionRecordWeightEnableStatusRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Rr`.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RequestSource`.
    pub fn request_source(mut self, value: impl Into<String>) -> Self {
        self.request_source = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    UpdateRecursionRecordWeightEnableStatusRequest {
        "ClientToken" => client_token: query,
        "ZoneId" => zone_id: query,
        "Rr" => rr: query,
        "Type" => type_: query,
        "RequestSource" => request_source: query,
        "EnableStatus" => enable_status: query,
    }
}

impl Operation for UpdateRecursionRecordWeightEnableStatusRequest {
    type Response = UpdateRecursionRecordWeightEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "UpdateRecursionRecordWeightEnableStatus",
        )
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionRecordWeightEnableStatusRequest`].
pub type UpdateRecursionRecordWeightEnableStatusResponse = alicloud_runtime::EmptyResponse;
