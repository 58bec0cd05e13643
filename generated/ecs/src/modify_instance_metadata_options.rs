// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMetadataOptions`, from `ecs/ModifyInstanceMetadataOptions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpEndpoint, HttpTokens};

/// Sets whether and how an instance can reach its metadata.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceMetadataOptionsRequest::new()
///     .http_endpoint("enabled")
///     .region_id("cn-hangzhou")
///     .instance_id("i-bp67acfmxaz****")
///     .http_tokens("required");
/// let reply = client.modify_instance_metadata_options(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsRequest {
    /// **Required.** Whether the instance can read its own metadata over HTTP.
    /// Default: `enabled`. Example: `enabled`.
    pub http_endpoint: Option<Open<HttpEndpoint>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxaz****`.
    pub instance_id: Option<String>,
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    /// Default: `optional`. Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
    /// Not in service; ignore it.
    pub http_put_response_hop_limit: Option<i32>,
    /// Tags that the instance metadata carries.
    pub instance_metadata_tags: Option<String>,
}

impl ModifyInstanceMetadataOptionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HttpEndpoint`, which is required.
    pub fn http_endpoint(mut self, value: impl Into<Open<HttpEndpoint>>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<Open<HttpTokens>>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline]
    pub fn http_put_response_hop_limit(mut self, value: i32) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }
    /// Sets `InstanceMetadataTags`.
    pub fn instance_metadata_tags(mut self, value: impl Into<String>) -> Self {
        self.instance_metadata_tags = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceMetadataOptionsRequest {
        "HttpEndpoint" => http_endpoint: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "HttpTokens" => http_tokens: query,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: query,
        "InstanceMetadataTags" => instance_metadata_tags: query,
    }
}

impl Operation for ModifyInstanceMetadataOptionsRequest {
    type Response = ModifyInstanceMetadataOptionsResponse;
    type Error = ModifyInstanceMetadataOptionsError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMetadataOptions")
        .required(&["HttpEndpoint", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceMetadataOptionsError] = &[
        ModifyInstanceMetadataOptionsError::InvalidHttpEndpointNotSupported,
        ModifyInstanceMetadataOptionsError::InvalidHttpTokensNotSupported,
        ModifyInstanceMetadataOptionsError::InvalidHttpPutResponseHopLimitNotSupported,
        ModifyInstanceMetadataOptionsError::InvalidInstanceMetadataTagsNotSupported,
        ModifyInstanceMetadataOptionsError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`ModifyInstanceMetadataOptionsRequest`].
pub type ModifyInstanceMetadataOptionsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMetadataOptionsRequest`] names.
///
/// - [`InvalidHttpEndpointNotSupported`](super::DocumentedError::InvalidHttpEndpointNotSupported)
/// - [`InvalidHttpTokensNotSupported`](super::DocumentedError::InvalidHttpTokensNotSupported)
/// - [`InvalidHttpPutResponseHopLimitNotSupported`](super::DocumentedError::InvalidHttpPutResponseHopLimitNotSupported)
/// - [`InvalidInstanceMetadataTagsNotSupported`](super::DocumentedError::InvalidInstanceMetadataTagsNotSupported)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type ModifyInstanceMetadataOptionsError = super::DocumentedError;
