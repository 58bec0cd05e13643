// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LoginInstance`, from `swas-open/LoginInstance.md`.

use alicloud_runtime::codegen::*;

/// Returns what is needed to log on to a server remotely through Workbench.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::LoginInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.login_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LoginInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Port or range of ports, such as `1024/1055`, that the rule opens.
    pub port: Option<i32>,
}

impl LoginInstanceRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    LoginInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Username" => username: query,
        "Password" => password: query,
        "Port" => port: query,
    }
}

impl Operation for LoginInstanceRequest {
    type Response = LoginInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("LoginInstance")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`LoginInstanceRequest`].
#[non_exhaustive]
pub struct LoginInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2DE174B-7196-5778-A00D-6EA2601B****`.
    pub request_id: Option<String>,
    /// Web address under which the redirect is found.
    /// Example: `https://ecs-workbench.aliyun.com/view/instance/single/gbktfz****`.
    pub redirect_url: Option<String>,
}

response! {
    LoginInstanceResponse {
        "RequestId" => request_id: value,
        "RedirectUrl" => redirect_url: value,
    }
}
