// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGrafanaWorkspace`, from `arms/CreateGrafanaWorkspace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GrafanaWorkspace, GrafanaWorkspaceTag, Tag};

/// Buys a workspace of Managed Service for Grafana with edition, version, and billing cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateGrafanaWorkspaceRequest::new()
///     .region_id("cn-hangzhou")
///     .grafana_workspace_name("testgrafana")
///     .grafana_workspace_edition("experts_edition")
///     .grafana_version("10.0.x");
/// let reply = client.create_grafana_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGrafanaWorkspaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the grafana workspace goes by. Example: `testgrafana`.
    pub grafana_workspace_name: Option<String>,
    /// **Required.** Edition of the workspace. Example: `experts_edition`.
    pub grafana_workspace_edition: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// **Required.** Which version of the grafana is meant. Example: `10.0.x`.
    pub grafana_version: Option<String>,
    /// Password to be set or to log on with. Example: `Test123456!`.
    pub password: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<String>,
    /// Unit in which the length of the subscription is counted. Example: `Month`.
    pub pricing_cycle: Option<String>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `6`.
    pub duration: Option<String>,
    /// Number that counts or picks out the account. Example: `10`.
    pub account_number: Option<String>,
    /// Number that counts or picks out the custom account. Example: `0`.
    pub custom_account_number: Option<String>,
    /// Language of the texts that come back. Default: `zh`. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

impl CreateGrafanaWorkspaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GrafanaWorkspaceName`, which is required.
    pub fn grafana_workspace_name(mut self, value: impl Into<String>) -> Self {
        self.grafana_workspace_name = Some(value.into());
        self
    }
    /// Sets `GrafanaWorkspaceEdition`, which is required.
    pub fn grafana_workspace_edition(mut self, value: impl Into<String>) -> Self {
        self.grafana_workspace_edition = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GrafanaVersion`, which is required.
    pub fn grafana_version(mut self, value: impl Into<String>) -> Self {
        self.grafana_version = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `AccountNumber`.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets `CustomAccountNumber`.
    pub fn custom_account_number(mut self, value: impl Into<String>) -> Self {
        self.custom_account_number = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateGrafanaWorkspaceRequest {
        "RegionId" => region_id: query,
        "GrafanaWorkspaceName" => grafana_workspace_name: query,
        "GrafanaWorkspaceEdition" => grafana_workspace_edition: query,
        "Description" => description: query,
        "GrafanaVersion" => grafana_version: query,
        "Password" => password: query,
        "AutoRenew" => auto_renew: query,
        "PricingCycle" => pricing_cycle: query,
        "Duration" => duration: query,
        "AccountNumber" => account_number: query,
        "CustomAccountNumber" => custom_account_number: query,
        "AliyunLang" => aliyun_lang: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
    }
}

impl Operation for CreateGrafanaWorkspaceRequest {
    type Response = CreateGrafanaWorkspaceResponse;
    type Error = CreateGrafanaWorkspaceError;
    const INFO: OperationInfo = super::operation("CreateGrafanaWorkspace")
        .required(
            &[
                "RegionId",
                "GrafanaWorkspaceName",
                "GrafanaWorkspaceEdition",
                "GrafanaVersion",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateGrafanaWorkspaceError] = &[
        CreateGrafanaWorkspaceError::ParameterMissing,
        CreateGrafanaWorkspaceError::ResourceIdIsIllegal,
        CreateGrafanaWorkspaceError::ParameterIllegal,
        CreateGrafanaWorkspaceError::RAMNotAuthorize,
        CreateGrafanaWorkspaceError::STSNotAuthorize,
        CreateGrafanaWorkspaceError::IllegalUserAccess,
        CreateGrafanaWorkspaceError::InternalError,
        CreateGrafanaWorkspaceError::AccountUidAccessError,
    ];
}

/// Response to [`CreateGrafanaWorkspaceRequest`].
#[non_exhaustive]
pub struct CreateGrafanaWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D80ADAAC-8C32-5479-BD14-C28CF832****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GrafanaWorkspace>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `eac0a8048716731735000007137d000b`.
    pub trace_id: Option<String>,
}

response! {
    CreateGrafanaWorkspaceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
    }
}

/// Errors that the documentation of [`CreateGrafanaWorkspaceRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type CreateGrafanaWorkspaceError = super::DocumentedError;
