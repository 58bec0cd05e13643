// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryNacosGrayConfig`, from `mse/QueryNacosGrayConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the gray release of a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryNacosGrayConfigRequest::new()
///     .instance_id("...")
///     .data_id("...");
/// let reply = client.query_nacos_gray_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryNacosGrayConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Gray release to look up by its name.
    pub gray_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryNacosGrayConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `DataId`, which is required.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `GrayName`.
    pub fn gray_name(mut self, value: impl Into<String>) -> Self {
        self.gray_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryNacosGrayConfigRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "Group" => group: query,
        "DataId" => data_id: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "GrayName" => gray_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryNacosGrayConfigRequest {
    type Response = QueryNacosGrayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryNacosGrayConfig")
        .required(&["InstanceId", "DataId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryNacosGrayConfigRequest`], which the documentation does not describe.
pub type QueryNacosGrayConfigResponse = alicloud_runtime::UndocumentedResponse;
