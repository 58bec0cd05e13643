// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAdvancedQueryTemplate`, from `actiontrail/CreateAdvancedQueryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Saves a named SQL template for advanced event queries.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::CreateAdvancedQueryTemplateRequest::new()
///     .template_sql("event.errorCode: * AND event.userIdentity.accessKeyId: *")
///     .simple_query(false);
/// let reply = client.create_advanced_query_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplateRequest {
    /// Display text for the saved query. Example: `test1`.
    pub template_name: Option<String>,
    /// **Required.** Query that the template consists of.
    /// Example: `event.errorCode: * AND event.userIdentity.accessKeyId: *`.
    pub template_sql: Option<String>,
    /// **Required.** Whether the query was put together by clicks instead of written in SQL.
    /// Example: `false`.
    pub simple_query: Option<bool>,
}

impl CreateAdvancedQueryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateSql`, which is required.
    pub fn template_sql(mut self, value: impl Into<String>) -> Self {
        self.template_sql = Some(value.into());
        self
    }
    /// Sets `SimpleQuery`, which is required.
    #[inline]
    pub fn simple_query(mut self, value: bool) -> Self {
        self.simple_query = Some(value);
        self
    }
}

request! {
    CreateAdvancedQueryTemplateRequest {
        "TemplateName" => template_name: query,
        "TemplateSql" => template_sql: query,
        "SimpleQuery" => simple_query: query,
    }
}

impl Operation for CreateAdvancedQueryTemplateRequest {
    type Response = CreateAdvancedQueryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAdvancedQueryTemplate")
        .required(&["TemplateSql", "SimpleQuery"]);
}

/// Response to [`CreateAdvancedQueryTemplateRequest`].
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ABAEA6E-C740-5CE2-A003-643E551964F5`.
    pub request_id: Option<String>,
    /// Whether the query was put together by clicks instead of written in SQL. Example: `false`.
    pub simple_query: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `x4a0Tw5dQy2J6IRJxf4kng`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `test1`.
    pub template_name: Option<String>,
    /// Query that the template consists of.
    /// Example: `event.errorCode: * AND event.userIdentity.accessKeyId: *`.
    pub template_sql: Option<String>,
}

response! {
    CreateAdvancedQueryTemplateResponse {
        "RequestId" => request_id: value,
        "SimpleQuery" => simple_query: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateSql" => template_sql: value,
    }
}
