// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `oos/CreateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmConfig};

/// Creates an application in application management; it works only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateApplicationRequest::new()
///     .name("...");
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the alert, and what it works with.
    pub alarm_config: Option<AlarmConfig>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
    /// Where the application comes from.
    pub application_source: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AlarmConfig`.
    pub fn alarm_config(mut self, value: impl Into<AlarmConfig>) -> Self {
        self.alarm_config = Some(value.into());
        self
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ApplicationSource`.
    pub fn application_source(mut self, value: impl Into<String>) -> Self {
        self.application_source = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
        "ClientToken" => client_token: query,
        "AlarmConfig" => alarm_config: query_json,
        "ServiceId" => service_id: query,
        "ApplicationSource" => application_source: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .required(&["Name"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `274917E8-8E74-5928-A82F-4940F52F7ACB`.
    pub request_id: Option<String>,
    /// Application, with its facts.
    pub application: Option<Application>,
}

response! {
    CreateApplicationResponse {
        "RequestId" => request_id: value,
        "Application" => application: value,
    }
}

/// Application, with its facts.
#[non_exhaustive]
pub struct Application {
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v1","k2":"v2"}`.
    pub tags: BTreeMap<String, String>,
    /// Name that people know the item by. Example: `Myapplication`.
    pub name: Option<String>,
    /// Day or moment of the update. Example: `2021-09-07T09:17:46Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `application`.
    pub description: Option<String>,
    /// Day or moment of the create. Example: `2021-09-07T09:17:46Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    Application {
        "Tags" => tags: map,
        "Name" => name: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "CreateDate" => create_date: value,
    }
}
