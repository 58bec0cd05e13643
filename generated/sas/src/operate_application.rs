// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateApplication`, from `sas/OperateApplication.md`.

use alicloud_runtime::codegen::*;

/// Adds applications to the tamper protection of containers, or removes them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::operate_application::ContainerWebDefenseApplicationDTOS;
///
/// let request = alicloud_sas::OperateApplicationRequest::new()
///     .rule_id(1)
///     .container_web_defense_application_dtos([ContainerWebDefenseApplicationDTOS::new()]);
/// let reply = client.operate_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateApplicationRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** Applications in the cluster that the protection is set on or taken from.
    /// Items: at most 10.
    pub container_web_defense_application_dtos: Vec<ContainerWebDefenseApplicationDTOS>,
}

impl OperateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `ContainerWebDefenseApplicationDTOS`, which is required.
    pub fn container_web_defense_application_dtos(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerWebDefenseApplicationDTOS>>,
    ) -> Self {
        self.container_web_defense_application_dtos = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

request! {
    OperateApplicationRequest {
        "RuleId" => rule_id: query,
        "ContainerWebDefenseApplicationDTOS" => container_web_defense_application_dtos: query,
    }
}

impl Operation for OperateApplicationRequest {
    type Response = OperateApplicationResponse;
    type Error = OperateApplicationError;
    const INFO: OperationInfo = super::operation("OperateApplication")
        .required(&["RuleId", "ContainerWebDefenseApplicationDTOS"]);
    const ERRORS: &'static [OperateApplicationError] = &[
        OperateApplicationError::NoPermission,
        OperateApplicationError::ServerError,
    ];
}

/// Response to [`OperateApplicationRequest`].
pub type OperateApplicationResponse = alicloud_runtime::EmptyResponse;

/// Applications in the cluster that the protection is set on or taken from.
#[non_exhaustive]
pub struct ContainerWebDefenseApplicationDTOS {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Whether the application is added to the protection or taken from it.
    pub flag: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl ContainerWebDefenseApplicationDTOS {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Flag`, which is required.
    pub fn flag(mut self, value: impl Into<String>) -> Self {
        self.flag = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    ContainerWebDefenseApplicationDTOS {
        "ClusterId" => cluster_id: field,
        "Tag" => tag: field,
        "Flag" => flag: field,
        "Id" => id: field,
    }
}

/// Errors that the documentation of [`OperateApplicationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateApplicationError = super::DocumentedError;
