// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddress`, from `alidns/UpdateCloudGtmAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmAddressHealthTask};

/// Changes address, attributes and health checks of a GTM 3.0 address.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressRequest::new()
///     .address_id("addr-89518218114368****");
/// let reply = client.update_cloud_gtm_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `p50_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<CloudGtmAddressHealthTask>,
}

impl UpdateCloudGtmAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AddressId`, which is required.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `AttributeInfo`.
    pub fn attribute_info(mut self, value: impl Into<String>) -> Self {
        self.attribute_info = Some(value.into());
        self
    }
    /// Sets `HealthJudgement`.
    pub fn health_judgement(mut self, value: impl Into<String>) -> Self {
        self.health_judgement = Some(value.into());
        self
    }
    /// Sets `HealthTasks`.
    pub fn health_tasks(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudGtmAddressHealthTask>>,
    ) -> Self {
        self.health_tasks = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCloudGtmAddressRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
        "Name" => name: query,
        "Address" => address: query,
        "AttributeInfo" => attribute_info: query,
        "HealthJudgement" => health_judgement: query,
        "HealthTasks" => health_tasks: query_json,
    }
}

impl Operation for UpdateCloudGtmAddressRequest {
    type Response = UpdateCloudGtmAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddress")
        .required(&["AddressId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmAddressResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
