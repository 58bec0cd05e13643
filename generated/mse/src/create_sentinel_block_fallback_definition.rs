// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSentinelBlockFallbackDefinition`, from `mse/CreateSentinelBlockFallbackDefinition.md`.

use alicloud_runtime::codegen::*;

/// Defines what blocked calls of an application return instead.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateSentinelBlockFallbackDefinitionRequest::new();
/// let reply = client.create_sentinel_block_fallback_definition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSentinelBlockFallbackDefinitionRequest {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Programming language that the application is written in.
    pub language: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Case of protection in which the fallback is used.
    pub scenario: Option<String>,
    /// Which class of interface the fallback is for, such as web or RPC calls.
    pub resource_classification: Option<i32>,
    /// What a blocked call returns, as a JSON text.
    pub fallback_behavior: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateSentinelBlockFallbackDefinitionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Scenario`.
    pub fn scenario(mut self, value: impl Into<String>) -> Self {
        self.scenario = Some(value.into());
        self
    }
    /// Sets `ResourceClassification`.
    #[inline]
    pub fn resource_classification(mut self, value: i32) -> Self {
        self.resource_classification = Some(value);
        self
    }
    /// Sets `FallbackBehavior`.
    pub fn fallback_behavior(mut self, value: impl Into<String>) -> Self {
        self.fallback_behavior = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateSentinelBlockFallbackDefinitionRequest {
        "AppName" => app_name: query,
        "RegionId" => region_id: query,
        "Source" => source: query,
        "Language" => language: query,
        "Namespace" => namespace: query,
        "AppId" => app_id: query,
        "Scenario" => scenario: query,
        "ResourceClassification" => resource_classification: query,
        "FallbackBehavior" => fallback_behavior: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateSentinelBlockFallbackDefinitionRequest {
    type Response = CreateSentinelBlockFallbackDefinitionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSentinelBlockFallbackDefinition")
        .region("RegionId");
}

/// Response to [`CreateSentinelBlockFallbackDefinitionRequest`], which the documentation does not describe.
pub type CreateSentinelBlockFallbackDefinitionResponse = alicloud_runtime::UndocumentedResponse;
