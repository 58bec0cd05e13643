// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApplicationDescription`, from `polardb/ModifyApplicationDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyApplicationDescriptionRequest::new()
///     .application_id("...")
///     .description("...");
/// let reply = client.modify_application_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApplicationDescriptionRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyApplicationDescriptionRequest {
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
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyApplicationDescriptionRequest {
        "ApplicationId" => application_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyApplicationDescriptionRequest {
    type Response = ModifyApplicationDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApplicationDescription")
        .required(&["ApplicationId", "Description"]);
}

/// Response to [`ModifyApplicationDescriptionRequest`], which the documentation does not describe.
pub type ModifyApplicationDescriptionResponse = alicloud_runtime::UndocumentedResponse;
