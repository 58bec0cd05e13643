// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMetadataOptions`, from `ecs/ModifyInstanceMetadataOptions.md`.

use alicloud_runtime::codegen::*;

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
}

request! {
    ModifyInstanceMetadataOptionsRequest {
        "HttpEndpoint" => http_endpoint: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "HttpTokens" => http_tokens: query,
    }
}

impl Operation for ModifyInstanceMetadataOptionsRequest {
    type Response = ModifyInstanceMetadataOptionsResponse;
    type Error = ModifyInstanceMetadataOptionsError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMetadataOptions")
        .required(&["HttpEndpoint", "RegionId"])
        .region("RegionId");
}

/// What [`ModifyInstanceMetadataOptionsRequest`] is answered with.
pub type ModifyInstanceMetadataOptionsResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the instance can read its own metadata over HTTP.
    pub enum HttpEndpoint {
        /// Metadata can be read.
        Enabled = "enabled",
        /// Metadata cannot be read.
        Disabled = "disabled",
    }
}

values! {
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    pub enum HttpTokens {
        /// Metadata can be read with or without a token.
        Optional = "optional",
        /// Metadata can be read with a token only; ordinary access fails.
        Required = "required",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceMetadataOptionsRequest`] names.
    pub enum ModifyInstanceMetadataOptionsError {
        InvalidHttpEndpointNotSupported = "InvalidHttpEndpoint.NotSupported" ("400"), "", "`HttpEndpoint` is neither `enabled` nor `disabled`.";
        InvalidHttpTokensNotSupported = "InvalidHttpTokens.NotSupported" ("400"), "", "`HttpTokens` is neither `optional` nor `required`.";
        InvalidHttpPutResponseHopLimitNotSupported = "InvalidHttpPutResponseHopLimit.NotSupported" ("400"), "", "`HttpPutResponseHopLimit` is outside 1 to 64.";
    }
}
