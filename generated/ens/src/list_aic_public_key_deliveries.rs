// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAICPublicKeyDeliveries`, from `ens/ListAICPublicKeyDeliveries.md`.

use alicloud_runtime::codegen::*;

/// Lists deliveries of public keys to AIC instances, filtered by key or instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListAICPublicKeyDeliveriesRequest::new();
/// let reply = client.list_aic_public_key_deliveries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAICPublicKeyDeliveriesRequest {
    /// Name that the key goes by.
    pub key_name: Option<String>,
    /// The key group that the call is about.
    pub key_group: Option<String>,
    /// Which kind of key it is or is to be.
    pub key_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListAICPublicKeyDeliveriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyName`.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `KeyGroup`.
    pub fn key_group(mut self, value: impl Into<String>) -> Self {
        self.key_group = Some(value.into());
        self
    }
    /// Sets `KeyType`.
    pub fn key_type(mut self, value: impl Into<String>) -> Self {
        self.key_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListAICPublicKeyDeliveriesRequest {
        "KeyName" => key_name: query,
        "KeyGroup" => key_group: query,
        "KeyType" => key_type: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListAICPublicKeyDeliveriesRequest {
    type Response = ListAICPublicKeyDeliveriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAICPublicKeyDeliveries")
        .read_only();
}

/// Response to [`ListAICPublicKeyDeliveriesRequest`], which the documentation does not describe.
pub type ListAICPublicKeyDeliveriesResponse = alicloud_runtime::UndocumentedResponse;
