// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogstashPlugins`, from `elasticsearch/ListLogstashPlugins.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, PluginResult};

/// Lists the plugins of a Logstash instance, filtered by name or source.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListLogstashPluginsRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_logstash_plugins(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogstashPluginsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it. Example: `logstash-filter-clone`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Default: `1`. Example: `10`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 200. Example: `3`.
    pub size: Option<i32>,
    /// Who made the plug-ins: the service or you. Example: `USER`.
    pub source: Option<Open<LogstashPluginSource>>,
}

impl ListLogstashPluginsRequest {
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
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `source`.
    pub fn source(mut self, value: impl Into<Open<LogstashPluginSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    ListLogstashPluginsRequest {
        "InstanceId" => instance_id: path,
        "name" => name: query,
        "page" => page: query,
        "size" => size: query,
        "source" => source: query,
    }
}

impl Operation for ListLogstashPluginsRequest {
    type Response = ListLogstashPluginsResponse;
    type Error = ListLogstashPluginsError;
    const INFO: OperationInfo = super::operation("ListLogstashPlugins")
        .roa("GET", "/openapi/logstashes/{InstanceId}/plugins")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListLogstashPluginsError] = &[
        ListLogstashPluginsError::InstanceNotFound,
    ];
}

impl Paginated for ListLogstashPluginsRequest {
    type Item = PluginResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListLogstashPluginsRequest`].
#[non_exhaustive]
pub struct ListLogstashPluginsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<PluginResult>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

response! {
    ListLogstashPluginsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Headers" => headers: value,
    }
}

values! {
    /// Who made the plug-ins: the service or you.
    pub enum LogstashPluginSource {
        /// Made by you.
        User = "USER",
        /// Made by the service.
        System = "SYSTEM",
    }
}

/// Errors that the documentation of [`ListLogstashPluginsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListLogstashPluginsError = super::DocumentedError;
