// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWebApplicationScalingConfig`, from `sae/UpdateWebApplicationScalingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the minimum and maximum instance counts of a web application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateWebApplicationScalingConfigRequest::new()
///     .namespace_id("...")
///     .application_id("...")
///     .maximum_instance_count(1)
///     .minimum_instance_count(1);
/// let reply = client.update_web_application_scaling_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWebApplicationScalingConfigRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** Largest value, allowed or found, of this: instance count.
    pub maximum_instance_count: Option<i64>,
    /// **Required.** Smallest value, allowed or found, of this: instance count.
    pub minimum_instance_count: Option<i64>,
}

impl UpdateWebApplicationScalingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `MaximumInstanceCount`, which is required.
    #[inline]
    pub fn maximum_instance_count(mut self, value: i64) -> Self {
        self.maximum_instance_count = Some(value);
        self
    }
    /// Sets `MinimumInstanceCount`, which is required.
    #[inline]
    pub fn minimum_instance_count(mut self, value: i64) -> Self {
        self.minimum_instance_count = Some(value);
        self
    }
}

request! {
    UpdateWebApplicationScalingConfigRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "MaximumInstanceCount" => maximum_instance_count: body,
        "MinimumInstanceCount" => minimum_instance_count: body,
    }
}

impl Operation for UpdateWebApplicationScalingConfigRequest {
    type Response = UpdateWebApplicationScalingConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWebApplicationScalingConfig")
        .roa("PUT", "/pop/v2/api/web/application-scaling/{ApplicationId}")
        .required(
            &[
                "NamespaceId",
                "ApplicationId",
                "MaximumInstanceCount",
                "MinimumInstanceCount",
            ],
        );
}

/// Response to [`UpdateWebApplicationScalingConfigRequest`], which the documentation does not describe.
pub type UpdateWebApplicationScalingConfigResponse = alicloud_runtime::UndocumentedResponse;
