// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAdvancedQueryTemplate`, from `actiontrail/UpdateAdvancedQueryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes name or SQL of an advanced query template.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::UpdateAdvancedQueryTemplateRequest::new()
///     .template_id("utpl-QNL3dpYkQcyjZxrIQC****")
///     .simple_query(false);
/// let reply = client.update_advanced_query_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `utpl-QNL3dpYkQcyjZxrIQC****`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `example-template`.
    pub template_name: Option<String>,
    /// Query that the template consists of. Example: `text`.
    pub template_sql: Option<String>,
    /// **Required.** Whether the query was put together by clicks instead of written in SQL.
    /// Example: `false`.
    pub simple_query: Option<bool>,
}

impl UpdateAdvancedQueryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateSql`.
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
    UpdateAdvancedQueryTemplateRequest {
        "TemplateId" => template_id: query,
        "TemplateName" => template_name: query,
        "TemplateSql" => template_sql: query,
        "SimpleQuery" => simple_query: query,
    }
}

impl Operation for UpdateAdvancedQueryTemplateRequest {
    type Response = UpdateAdvancedQueryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAdvancedQueryTemplate")
        .required(&["TemplateId", "SimpleQuery"]);
}

/// Response to [`UpdateAdvancedQueryTemplateRequest`].
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0`.
    pub request_id: Option<String>,
    /// Whether the query was put together by clicks instead of written in SQL. Example: `true`.
    pub simple_query: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `utpl-QNL3dpYkQcyjZxrIQC****`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `example-template`.
    pub template_name: Option<String>,
    /// Query that the template consists of.
    /// Example: `event.userIdentity.type: root-account AND event.userIdentity.accessKeyId: *`.
    pub template_sql: Option<String>,
}

response! {
    UpdateAdvancedQueryTemplateResponse {
        "RequestId" => request_id: value,
        "SimpleQuery" => simple_query: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateSql" => template_sql: value,
    }
}
