// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMigrations`, from `rocketmq/ListMigrations.md`.

use alicloud_runtime::codegen::*;

/// Lists migrations by type, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListMigrationsRequest::new()
///     .migration_type("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_migrations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMigrationsRequest {
    /// Text to search for.
    pub filter: Option<String>,
    /// **Required.** From what sort of cluster moves are listed.
    pub migration_type: Option<String>,
    /// **Required.** Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// **Required.** How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
    /// Resource group of Resource Management that the instance belongs to.
    pub resource_group_id: Option<String>,
}

impl ListMigrationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `migrationType`, which is required.
    pub fn migration_type(mut self, value: impl Into<String>) -> Self {
        self.migration_type = Some(value.into());
        self
    }
    /// Sets `pageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListMigrationsRequest {
        "filter" => filter: query,
        "migrationType" => migration_type: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "resourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListMigrationsRequest {
    type Response = ListMigrationsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListMigrations")
        .roa("GET", "/migrations")
        .required(&["migrationType", "pageNumber", "pageSize"])
        .read_only();
}

/// Response to [`ListMigrationsRequest`], which the documentation does not describe.
pub type ListMigrationsResponse = alicloud_runtime::UndocumentedResponse;
