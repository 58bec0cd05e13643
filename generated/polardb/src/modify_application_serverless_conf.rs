// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApplicationServerlessConf`, from `polardb/ModifyApplicationServerlessConf.md`.

use alicloud_runtime::codegen::*;

/// Sets the scaling range of each component type in a serverless PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::modify_application_serverless_conf::ServerlessConfList;
///
/// let request = alicloud_polardb::ModifyApplicationServerlessConfRequest::new()
///     .application_id("...")
///     .serverless_conf_list([ServerlessConfList::new()]);
/// let reply = client.modify_application_serverless_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApplicationServerlessConfRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// **Required.** Items of the kind serverless conf to work on or to narrow the list down to.
    /// Items: at most 100.
    pub serverless_conf_list: Vec<ServerlessConfList>,
}

impl ModifyApplicationServerlessConfRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `ServerlessConfList`, which is required.
    pub fn serverless_conf_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerlessConfList>>,
    ) -> Self {
        self.serverless_conf_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyApplicationServerlessConfRequest {
        "ApplicationId" => application_id: query,
        "ServerlessConfList" => serverless_conf_list: query,
    }
}

impl Operation for ModifyApplicationServerlessConfRequest {
    type Response = ModifyApplicationServerlessConfResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApplicationServerlessConf")
        .required(&["ApplicationId", "ServerlessConfList"]);
}

/// Response to [`ModifyApplicationServerlessConfRequest`], which the documentation does not describe.
pub type ModifyApplicationServerlessConfResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind serverless conf to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ServerlessConfList {
    /// Which kind of component it is or is to be.
    pub component_type: Option<String>,
    /// Least capacity a node can shrink to.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to.
    pub scale_max: Option<String>,
}

impl ServerlessConfList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `ScaleMin`.
    pub fn scale_min(mut self, value: impl Into<String>) -> Self {
        self.scale_min = Some(value.into());
        self
    }
    /// Sets `ScaleMax`.
    pub fn scale_max(mut self, value: impl Into<String>) -> Self {
        self.scale_max = Some(value.into());
        self
    }
}

request! {
    ServerlessConfList {
        "ComponentType" => component_type: field,
        "ScaleMin" => scale_min: field,
        "ScaleMax" => scale_max: field,
    }
}
