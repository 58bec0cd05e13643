// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConfig`, from `sddp/CreateConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the value of a general setting for alerts on anomalous events, by its code.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::CreateConfigRequest::new();
/// let reply = client.create_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConfigRequest {
    /// Setting for alerts on anomalous events, by its code.
    pub code: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateConfigRequest {
        "Code" => code: query,
        "Description" => description: query,
        "Value" => value: query,
        "FeatureType" => feature_type: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateConfigRequest {
    type Response = CreateConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateConfig");
}

/// Response to [`CreateConfigRequest`].
#[non_exhaustive]
pub struct CreateConfigResponse {
    /// Identifier of the item within its collection. Example: `12300`.
    pub id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `208B016D-4CB9-4A85-96A5-0B8ED1EBF271`.
    pub request_id: Option<String>,
}

response! {
    CreateConfigResponse {
        "Id" => id: value,
        "RequestId" => request_id: value,
    }
}
