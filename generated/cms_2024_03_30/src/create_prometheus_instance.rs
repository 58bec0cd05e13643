// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrometheusInstance`, from `cms_2024_03_30/CreatePrometheusInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentType, Tag};

/// Creates a Prometheus monitoring instance with retention and authentication settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreatePrometheusInstanceRequest::new()
///     .prometheus_instance_name("name1");
/// let reply = client.create_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrometheusInstanceRequest {
    /// How long the archive lasts. Example: `60`.
    pub archive_duration: Option<i32>,
    /// What is done about the auth free read, as rules.
    pub auth_free_read_policy: Option<String>,
    /// What is done about the auth free write, as rules.
    pub auth_free_write_policy: Option<String>,
    /// Whether metrics can be read without credentials. Example: `true`.
    pub enable_auth_free_read: Option<bool>,
    /// Whether metrics can be written without credentials. Example: `true`.
    pub enable_auth_free_write: Option<bool>,
    /// Token for the enable auth; pass it on without reading anything into it. Example: `true`.
    pub enable_auth_token: Option<bool>,
    /// **Required.** Name that the prometheus instance goes by. Example: `name1`.
    pub prometheus_instance_name: Option<String>,
    /// State that the item is in, or that is asked for. Default: `Running`. Example: `Running`.
    pub status: Option<String>,
    /// How long the storage lasts. Example: `90`.
    pub storage_duration: Option<i32>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Workspace everything belongs to. Example: `wokspace1`.
    pub workspace: Option<String>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY`.
    pub payment_type: Option<Open<PaymentType>>,
}

impl CreatePrometheusInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `archiveDuration`.
    #[inline]
    pub fn archive_duration(mut self, value: i32) -> Self {
        self.archive_duration = Some(value);
        self
    }
    /// Sets `authFreeReadPolicy`.
    pub fn auth_free_read_policy(mut self, value: impl Into<String>) -> Self {
        self.auth_free_read_policy = Some(value.into());
        self
    }
    /// Sets `authFreeWritePolicy`.
    pub fn auth_free_write_policy(mut self, value: impl Into<String>) -> Self {
        self.auth_free_write_policy = Some(value.into());
        self
    }
    /// Sets `enableAuthFreeRead`.
    #[inline]
    pub fn enable_auth_free_read(mut self, value: bool) -> Self {
        self.enable_auth_free_read = Some(value);
        self
    }
    /// Sets `enableAuthFreeWrite`.
    #[inline]
    pub fn enable_auth_free_write(mut self, value: bool) -> Self {
        self.enable_auth_free_write = Some(value);
        self
    }
    /// Sets `enableAuthToken`.
    #[inline]
    pub fn enable_auth_token(mut self, value: bool) -> Self {
        self.enable_auth_token = Some(value);
        self
    }
    /// Sets `prometheusInstanceName`, which is required.
    pub fn prometheus_instance_name(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_name = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `storageDuration`.
    #[inline]
    pub fn storage_duration(mut self, value: i32) -> Self {
        self.storage_duration = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `paymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
}

request! {
    CreatePrometheusInstanceRequest {
        "archiveDuration" => archive_duration: body,
        "authFreeReadPolicy" => auth_free_read_policy: body,
        "authFreeWritePolicy" => auth_free_write_policy: body,
        "enableAuthFreeRead" => enable_auth_free_read: body,
        "enableAuthFreeWrite" => enable_auth_free_write: body,
        "enableAuthToken" => enable_auth_token: body,
        "prometheusInstanceName" => prometheus_instance_name: body,
        "status" => status: body,
        "storageDuration" => storage_duration: body,
        "tags" => tags: body,
        "workspace" => workspace: body,
        "paymentType" => payment_type: body,
    }
}

impl Operation for CreatePrometheusInstanceRequest {
    type Response = CreatePrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrometheusInstance")
        .roa("POST", "/prometheus-instances")
        .required(&["prometheusInstanceName"]);
}

/// Response to [`CreatePrometheusInstanceRequest`].
#[non_exhaustive]
pub struct CreatePrometheusInstanceResponse {
    /// ID of the prometheus instance that the item belongs to or stands for. Example: `rw-abc123`.
    pub prometheus_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-BE6E-5F82-A484-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    CreatePrometheusInstanceResponse {
        "prometheusInstanceId" => prometheus_instance_id: value,
        "requestId" => request_id: value,
    }
}
