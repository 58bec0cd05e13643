// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmAddressPoolReference`, from `alidns/DescribeCloudGtmAddressPoolReference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceConfig};

/// Tells which domain configurations use an address pool.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmAddressPoolReferenceRequest::new();
/// let reply = client.describe_cloud_gtm_address_pool_reference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

impl DescribeCloudGtmAddressPoolReferenceRequest {
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
    /// Sets `AddressPoolId`.
    pub fn address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.address_pool_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmAddressPoolReferenceRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
    }
}

impl Operation for DescribeCloudGtmAddressPoolReferenceRequest {
    type Response = DescribeCloudGtmAddressPoolReferenceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmAddressPoolReference")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmAddressPoolReferenceRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `853805EA-3D47-47D5-9A1A-A45C24313ABD`.
    pub request_id: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `app`.
    pub address_pool_name: Option<String>,
    /// Domain configurations in question.
    pub instance_configs: Vec<InstanceConfig>,
}

response! {
    DescribeCloudGtmAddressPoolReferenceResponse {
        "RequestId" => request_id: value,
        "AddressPoolId" => address_pool_id: value,
        "AddressPoolName" => address_pool_name: value,
        "InstanceConfigs" => instance_configs: list("InstanceConfig"),
    }
}
