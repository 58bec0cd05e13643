// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service activation
//!
//! - [`DisableResourceCenter`](mod@disable_resource_center): Turns Resource Center off for the account.
//! - [`EnableResourceCenter`](mod@enable_resource_center): Turns Resource Center on for the account.
//! - [`GetResourceCenterServiceStatus`](mod@get_resource_center_service_status): Tells whether Resource Center is turned on for the account.
//!
//! ## Resource search
//!
//! - [`GetResourceConfiguration`](mod@get_resource_configuration): Shows the configuration of one resource of the account.
//! - [`GetResourceCounts`](mod@get_resource_counts): Counts the account's accessible resources, grouped by one dimension and limited by filters.
//! - [`ListResourceTypes`](mod@list_resource_types): Lists the resource types that Resource Center supports.
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys that are in use in the account.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that a tag key has in the account.
//! - [`SearchResources`](mod@search_resources): Searches those resources of the account that the caller may access, with filters.
//!
//! ## Cross-account resource search
//!
//! - [`DisableMultiAccountResourceCenter`](mod@disable_multi_account_resource_center): Turns off searching resources across accounts.
//! - [`EnableMultiAccountResourceCenter`](mod@enable_multi_account_resource_center): Turns on searching resources across the accounts of a resource directory.
//! - [`GetMultiAccountResourceCenterServiceStatus`](mod@get_multi_account_resource_center_service_status): Tells whether searching resources across accounts is turned on.
//! - [`GetMultiAccountResourceConfiguration`](mod@get_multi_account_resource_configuration): Shows the configuration of one resource in the management account or a member.
//! - [`ListMultiAccountResourceGroups`](mod@list_multi_account_resource_groups): Lists the resource groups of the management account or a member.
//! - [`ListMultiAccountTagKeys`](mod@list_multi_account_tag_keys): Lists tag keys in use by the management account or members.
//! - [`ListMultiAccountTagValues`](mod@list_multi_account_tag_values): Lists the values of a tag key in the management account or members.
//! - [`SearchMultiAccountResources`](mod@search_multi_account_resources): Searches the resources of the management account and of members with filters.
//!
//! ## Advanced search
//!
//! - [`CreateSavedQuery`](mod@create_saved_query): Saves an SQL expression as a custom query template.
//! - [`DeleteSavedQuery`](mod@delete_saved_query): Deletes a custom query template; queries run from it earlier are not affected.
//! - [`ExecuteMultiAccountSQLQuery`](mod@execute_multi_account_sql_query): Runs an SQL query over the resources of several accounts.
//! - [`ExecuteSQLQuery`](mod@execute_sql_query): Runs an SQL query over those resources of the account that the caller may access.
//! - [`GetExampleQuery`](mod@get_example_query): Shows one query template that the system provides.
//! - [`GetSavedQuery`](mod@get_saved_query): Shows one custom query template that was saved.
//! - [`ListExampleQueries`](mod@list_example_queries): Lists all query templates that the system provides.
//! - [`ListSavedQueries`](mod@list_saved_queries): Lists all custom query templates that were saved.
//! - [`UpdateSavedQuery`](mod@update_saved_query): Changes expression or description of a custom query template.
//!
//! ## Filters
//!
//! - [`AssociateDefaultFilter`](mod@associate_default_filter): Makes a saved filter the default one for resource searches.
//! - [`CreateFilter`](mod@create_filter): Saves a named set of filter conditions for resource searches.
//! - [`DeleteFilter`](mod@delete_filter): Deletes a saved filter, by its name.
//! - [`DisassociateDefaultFilter`](mod@disassociate_default_filter): Takes the mark of the default filter away, so that the resource list opens without one.
//! - [`ListFilters`](mod@list_filters): Lists the saved filters for resource searches.
//! - [`UpdateFilter`](mod@update_filter): Replaces the conditions of a saved filter.
//!
//! ## Others
//!
//! - [`CreateDeliveryChannel`](mod@create_delivery_channel): Creates a channel that delivers resource snapshots or resource changes of the account to a target.
//! - [`CreateMultiAccountDeliveryChannel`](mod@create_multi_account_delivery_channel): Creates a channel that delivers resource snapshots or changes of several accounts to a target.
//! - [`DeleteDeliveryChannel`](mod@delete_delivery_channel): Deletes a delivery channel; resource changes and snapshots are no longer delivered by it.
//! - [`DeleteMultiAccountDeliveryChannel`](mod@delete_multi_account_delivery_channel): Deletes a delivery channel that covered several accounts of the resource directory.
//! - [`GetDeliveryChannel`](mod@get_delivery_channel): Shows the settings of one delivery channel of the account.
//! - [`GetDeliveryChannelStatistics`](mod@get_delivery_channel_statistics): Shows statistics on one delivery channel of the account.
//! - [`GetMultiAccountDeliveryChannel`](mod@get_multi_account_delivery_channel): Shows the settings of one delivery channel that works across accounts.
//! - [`GetMultiAccountDeliveryChannelStatistics`](mod@get_multi_account_delivery_channel_statistics): Shows statistics on one delivery channel that works across accounts.
//! - [`GetMultiAccountResourceCounts`](mod@get_multi_account_resource_counts): Counts resources across accounts, grouped by one dimension and limited by filters.
//! - [`ListDeliveryChannels`](mod@list_delivery_channels): Lists the delivery channels for the account's own resources.
//! - [`ListMultiAccountDeliveryChannels`](mod@list_multi_account_delivery_channels): Lists the delivery channels that work across accounts.
//! - [`ListMultiAccountResourceRelationships`](mod@list_multi_account_resource_relationships): Lists which resources in several accounts are related to a given resource.
//! - [`ListResourceRelationships`](mod@list_resource_relationships): Lists which resources of the account are related to a given resource.
//! - [`UpdateDeliveryChannel`](mod@update_delivery_channel): Changes a delivery channel of the account, such as its targets, filter, or schedule.
//! - [`UpdateMultiAccountDeliveryChannel`](mod@update_multi_account_delivery_channel): Changes targets, filter, or schedule of a delivery channel that works across accounts.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod associate_default_filter;
pub mod create_delivery_channel;
pub mod create_filter;
pub mod create_multi_account_delivery_channel;
pub mod create_saved_query;
pub mod delete_delivery_channel;
pub mod delete_filter;
pub mod delete_multi_account_delivery_channel;
pub mod delete_saved_query;
pub mod disable_multi_account_resource_center;
pub mod disable_resource_center;
pub mod disassociate_default_filter;
pub mod enable_multi_account_resource_center;
pub mod enable_resource_center;
pub mod execute_multi_account_sql_query;
pub mod execute_sql_query;
pub mod get_delivery_channel;
pub mod get_delivery_channel_statistics;
pub mod get_example_query;
pub mod get_multi_account_delivery_channel;
pub mod get_multi_account_delivery_channel_statistics;
pub mod get_multi_account_resource_center_service_status;
pub mod get_multi_account_resource_configuration;
pub mod get_multi_account_resource_counts;
pub mod get_resource_center_service_status;
pub mod get_resource_configuration;
pub mod get_resource_counts;
pub mod get_saved_query;
pub mod list_delivery_channels;
pub mod list_example_queries;
pub mod list_filters;
pub mod list_multi_account_delivery_channels;
pub mod list_multi_account_resource_groups;
pub mod list_multi_account_resource_relationships;
pub mod list_multi_account_tag_keys;
pub mod list_multi_account_tag_values;
pub mod list_resource_relationships;
pub mod list_resource_types;
pub mod list_saved_queries;
pub mod list_tag_keys;
pub mod list_tag_values;
pub mod search_multi_account_resources;
pub mod search_resources;
pub mod update_delivery_channel;
pub mod update_filter;
pub mod update_multi_account_delivery_channel;
pub mod update_saved_query;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    associate_default_filter::{AssociateDefaultFilterError, AssociateDefaultFilterRequest, AssociateDefaultFilterResponse},
    create_delivery_channel::{CreateDeliveryChannelRequest, CreateDeliveryChannelResponse},
    create_filter::{CreateFilterError, CreateFilterRequest, CreateFilterResponse},
    create_multi_account_delivery_channel::{CreateMultiAccountDeliveryChannelRequest, CreateMultiAccountDeliveryChannelResponse},
    create_saved_query::{CreateSavedQueryError, CreateSavedQueryRequest, CreateSavedQueryResponse},
    delete_delivery_channel::{DeleteDeliveryChannelRequest, DeleteDeliveryChannelResponse},
    delete_filter::{DeleteFilterError, DeleteFilterRequest, DeleteFilterResponse},
    delete_multi_account_delivery_channel::{DeleteMultiAccountDeliveryChannelRequest, DeleteMultiAccountDeliveryChannelResponse},
    delete_saved_query::{DeleteSavedQueryError, DeleteSavedQueryRequest, DeleteSavedQueryResponse},
    disable_multi_account_resource_center::{DisableMultiAccountResourceCenterError, DisableMultiAccountResourceCenterRequest, DisableMultiAccountResourceCenterResponse},
    disable_resource_center::{DisableResourceCenterError, DisableResourceCenterRequest, DisableResourceCenterResponse},
    disassociate_default_filter::{DisassociateDefaultFilterError, DisassociateDefaultFilterRequest, DisassociateDefaultFilterResponse},
    enable_multi_account_resource_center::{EnableMultiAccountResourceCenterError, EnableMultiAccountResourceCenterRequest, EnableMultiAccountResourceCenterResponse},
    enable_resource_center::{EnableResourceCenterError, EnableResourceCenterRequest, EnableResourceCenterResponse},
    execute_multi_account_sql_query::{ExecuteMultiAccountSQLQueryError, ExecuteMultiAccountSQLQueryRequest, ExecuteMultiAccountSQLQueryResponse},
    execute_sql_query::{ExecuteSQLQueryError, ExecuteSQLQueryRequest, ExecuteSQLQueryResponse},
    get_delivery_channel::{GetDeliveryChannelRequest, GetDeliveryChannelResponse},
    get_delivery_channel_statistics::{GetDeliveryChannelStatisticsRequest, GetDeliveryChannelStatisticsResponse},
    get_example_query::{GetExampleQueryError, GetExampleQueryRequest, GetExampleQueryResponse},
    get_multi_account_delivery_channel::{GetMultiAccountDeliveryChannelRequest, GetMultiAccountDeliveryChannelResponse},
    get_multi_account_delivery_channel_statistics::{GetMultiAccountDeliveryChannelStatisticsRequest, GetMultiAccountDeliveryChannelStatisticsResponse},
    get_multi_account_resource_center_service_status::{GetMultiAccountResourceCenterServiceStatusError, GetMultiAccountResourceCenterServiceStatusRequest, GetMultiAccountResourceCenterServiceStatusResponse},
    get_multi_account_resource_configuration::{GetMultiAccountResourceConfigurationError, GetMultiAccountResourceConfigurationRequest, GetMultiAccountResourceConfigurationResponse},
    get_multi_account_resource_counts::{GetMultiAccountResourceCountsRequest, GetMultiAccountResourceCountsResponse},
    get_resource_center_service_status::{GetResourceCenterServiceStatusError, GetResourceCenterServiceStatusRequest, GetResourceCenterServiceStatusResponse},
    get_resource_configuration::{GetResourceConfigurationError, GetResourceConfigurationRequest, GetResourceConfigurationResponse},
    get_resource_counts::{GetResourceCountsRequest, GetResourceCountsResponse},
    get_saved_query::{GetSavedQueryError, GetSavedQueryRequest, GetSavedQueryResponse},
    list_delivery_channels::{ListDeliveryChannelsRequest, ListDeliveryChannelsResponse},
    list_example_queries::{ListExampleQueriesRequest, ListExampleQueriesResponse},
    list_filters::{ListFiltersRequest, ListFiltersResponse},
    list_multi_account_delivery_channels::{ListMultiAccountDeliveryChannelsRequest, ListMultiAccountDeliveryChannelsResponse},
    list_multi_account_resource_groups::{ListMultiAccountResourceGroupsError, ListMultiAccountResourceGroupsRequest, ListMultiAccountResourceGroupsResponse},
    list_multi_account_resource_relationships::{ListMultiAccountResourceRelationshipsRequest, ListMultiAccountResourceRelationshipsResponse},
    list_multi_account_tag_keys::{ListMultiAccountTagKeysError, ListMultiAccountTagKeysRequest, ListMultiAccountTagKeysResponse},
    list_multi_account_tag_values::{ListMultiAccountTagValuesError, ListMultiAccountTagValuesRequest, ListMultiAccountTagValuesResponse},
    list_resource_relationships::{ListResourceRelationshipsRequest, ListResourceRelationshipsResponse},
    list_resource_types::{ListResourceTypesError, ListResourceTypesRequest, ListResourceTypesResponse},
    list_saved_queries::{ListSavedQueriesError, ListSavedQueriesRequest, ListSavedQueriesResponse},
    list_tag_keys::{ListTagKeysError, ListTagKeysRequest, ListTagKeysResponse},
    list_tag_values::{ListTagValuesError, ListTagValuesRequest, ListTagValuesResponse},
    search_multi_account_resources::{SearchMultiAccountResourcesError, SearchMultiAccountResourcesRequest, SearchMultiAccountResourcesResponse},
    search_resources::{SearchResourcesError, SearchResourcesRequest, SearchResourcesResponse},
    update_delivery_channel::{UpdateDeliveryChannelRequest, UpdateDeliveryChannelResponse},
    update_filter::{UpdateFilterError, UpdateFilterRequest, UpdateFilterResponse},
    update_multi_account_delivery_channel::{UpdateMultiAccountDeliveryChannelRequest, UpdateMultiAccountDeliveryChannelResponse},
    update_saved_query::{UpdateSavedQueryError, UpdateSavedQueryRequest, UpdateSavedQueryResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ResourceCenter",
    version: "2022-12-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "resourcecenter-intl.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai", "resourcecenter.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Resource Center.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Makes a saved filter the default one for resource searches.
    #[inline]
    pub fn associate_default_filter(
        &self,
        request: AssociateDefaultFilterRequest,
    ) -> Call<'_, AssociateDefaultFilterRequest> {
        self.inner.call(request)
    }
    /// Creates a channel that delivers resource snapshots or resource changes of the account to a target.
    #[inline]
    pub fn create_delivery_channel(
        &self,
        request: CreateDeliveryChannelRequest,
    ) -> Call<'_, CreateDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Saves a named set of filter conditions for resource searches.
    #[inline]
    pub fn create_filter(
        &self,
        request: CreateFilterRequest,
    ) -> Call<'_, CreateFilterRequest> {
        self.inner.call(request)
    }
    /// Creates a channel that delivers resource snapshots or changes of several accounts to a target.
    #[inline]
    pub fn create_multi_account_delivery_channel(
        &self,
        request: CreateMultiAccountDeliveryChannelRequest,
    ) -> Call<'_, CreateMultiAccountDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Saves an SQL expression as a custom query template.
    #[inline]
    pub fn create_saved_query(
        &self,
        request: CreateSavedQueryRequest,
    ) -> Call<'_, CreateSavedQueryRequest> {
        self.inner.call(request)
    }
    /// Deletes a delivery channel; resource changes and snapshots are no longer delivered by it.
    #[inline]
    pub fn delete_delivery_channel(
        &self,
        request: DeleteDeliveryChannelRequest,
    ) -> Call<'_, DeleteDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a saved filter, by its name.
    #[inline]
    pub fn delete_filter(
        &self,
        request: DeleteFilterRequest,
    ) -> Call<'_, DeleteFilterRequest> {
        self.inner.call(request)
    }
    /// Deletes a delivery channel that covered several accounts of the resource directory.
    #[inline]
    pub fn delete_multi_account_delivery_channel(
        &self,
        request: DeleteMultiAccountDeliveryChannelRequest,
    ) -> Call<'_, DeleteMultiAccountDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom query template; queries run from it earlier are not affected.
    #[inline]
    pub fn delete_saved_query(
        &self,
        request: DeleteSavedQueryRequest,
    ) -> Call<'_, DeleteSavedQueryRequest> {
        self.inner.call(request)
    }
    /// Turns off searching resources across accounts.
    #[inline]
    pub fn disable_multi_account_resource_center(
        &self,
        request: DisableMultiAccountResourceCenterRequest,
    ) -> Call<'_, DisableMultiAccountResourceCenterRequest> {
        self.inner.call(request)
    }
    /// Turns Resource Center off for the account.
    #[inline]
    pub fn disable_resource_center(
        &self,
        request: DisableResourceCenterRequest,
    ) -> Call<'_, DisableResourceCenterRequest> {
        self.inner.call(request)
    }
    /// Takes the mark of the default filter away, so that the resource list opens without one.
    #[inline]
    pub fn disassociate_default_filter(
        &self,
        request: DisassociateDefaultFilterRequest,
    ) -> Call<'_, DisassociateDefaultFilterRequest> {
        self.inner.call(request)
    }
    /// Turns on searching resources across the accounts of a resource directory.
    #[inline]
    pub fn enable_multi_account_resource_center(
        &self,
        request: EnableMultiAccountResourceCenterRequest,
    ) -> Call<'_, EnableMultiAccountResourceCenterRequest> {
        self.inner.call(request)
    }
    /// Turns Resource Center on for the account.
    #[inline]
    pub fn enable_resource_center(
        &self,
        request: EnableResourceCenterRequest,
    ) -> Call<'_, EnableResourceCenterRequest> {
        self.inner.call(request)
    }
    /// Runs an SQL query over the resources of several accounts.
    #[inline]
    pub fn execute_multi_account_sql_query(
        &self,
        request: ExecuteMultiAccountSQLQueryRequest,
    ) -> Call<'_, ExecuteMultiAccountSQLQueryRequest> {
        self.inner.call(request)
    }
    /// Runs an SQL query over those resources of the account that the caller may access.
    #[inline]
    pub fn execute_sql_query(
        &self,
        request: ExecuteSQLQueryRequest,
    ) -> Call<'_, ExecuteSQLQueryRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one delivery channel of the account.
    #[inline]
    pub fn get_delivery_channel(
        &self,
        request: GetDeliveryChannelRequest,
    ) -> Call<'_, GetDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on one delivery channel of the account.
    #[inline]
    pub fn get_delivery_channel_statistics(
        &self,
        request: GetDeliveryChannelStatisticsRequest,
    ) -> Call<'_, GetDeliveryChannelStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows one query template that the system provides.
    #[inline]
    pub fn get_example_query(
        &self,
        request: GetExampleQueryRequest,
    ) -> Call<'_, GetExampleQueryRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one delivery channel that works across accounts.
    #[inline]
    pub fn get_multi_account_delivery_channel(
        &self,
        request: GetMultiAccountDeliveryChannelRequest,
    ) -> Call<'_, GetMultiAccountDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on one delivery channel that works across accounts.
    #[inline]
    pub fn get_multi_account_delivery_channel_statistics(
        &self,
        request: GetMultiAccountDeliveryChannelStatisticsRequest,
    ) -> Call<'_, GetMultiAccountDeliveryChannelStatisticsRequest> {
        self.inner.call(request)
    }
    /// Tells whether searching resources across accounts is turned on.
    #[inline]
    pub fn get_multi_account_resource_center_service_status(
        &self,
        request: GetMultiAccountResourceCenterServiceStatusRequest,
    ) -> Call<'_, GetMultiAccountResourceCenterServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of one resource in the management account or a member.
    #[inline]
    pub fn get_multi_account_resource_configuration(
        &self,
        request: GetMultiAccountResourceConfigurationRequest,
    ) -> Call<'_, GetMultiAccountResourceConfigurationRequest> {
        self.inner.call(request)
    }
    /// Counts resources across accounts, grouped by one dimension and limited by filters.
    #[inline]
    pub fn get_multi_account_resource_counts(
        &self,
        request: GetMultiAccountResourceCountsRequest,
    ) -> Call<'_, GetMultiAccountResourceCountsRequest> {
        self.inner.call(request)
    }
    /// Tells whether Resource Center is turned on for the account.
    #[inline]
    pub fn get_resource_center_service_status(
        &self,
        request: GetResourceCenterServiceStatusRequest,
    ) -> Call<'_, GetResourceCenterServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of one resource of the account.
    #[inline]
    pub fn get_resource_configuration(
        &self,
        request: GetResourceConfigurationRequest,
    ) -> Call<'_, GetResourceConfigurationRequest> {
        self.inner.call(request)
    }
    /// Counts the account's accessible resources, grouped by one dimension and limited by filters.
    #[inline]
    pub fn get_resource_counts(
        &self,
        request: GetResourceCountsRequest,
    ) -> Call<'_, GetResourceCountsRequest> {
        self.inner.call(request)
    }
    /// Shows one custom query template that was saved.
    #[inline]
    pub fn get_saved_query(
        &self,
        request: GetSavedQueryRequest,
    ) -> Call<'_, GetSavedQueryRequest> {
        self.inner.call(request)
    }
    /// Lists the delivery channels for the account's own resources.
    #[inline]
    pub fn list_delivery_channels(
        &self,
        request: ListDeliveryChannelsRequest,
    ) -> Call<'_, ListDeliveryChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists all query templates that the system provides.
    #[inline]
    pub fn list_example_queries(
        &self,
        request: ListExampleQueriesRequest,
    ) -> Call<'_, ListExampleQueriesRequest> {
        self.inner.call(request)
    }
    /// Lists the saved filters for resource searches.
    #[inline]
    pub fn list_filters(
        &self,
        request: ListFiltersRequest,
    ) -> Call<'_, ListFiltersRequest> {
        self.inner.call(request)
    }
    /// Lists the delivery channels that work across accounts.
    #[inline]
    pub fn list_multi_account_delivery_channels(
        &self,
        request: ListMultiAccountDeliveryChannelsRequest,
    ) -> Call<'_, ListMultiAccountDeliveryChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists the resource groups of the management account or a member.
    #[inline]
    pub fn list_multi_account_resource_groups(
        &self,
        request: ListMultiAccountResourceGroupsRequest,
    ) -> Call<'_, ListMultiAccountResourceGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists which resources in several accounts are related to a given resource.
    #[inline]
    pub fn list_multi_account_resource_relationships(
        &self,
        request: ListMultiAccountResourceRelationshipsRequest,
    ) -> Call<'_, ListMultiAccountResourceRelationshipsRequest> {
        self.inner.call(request)
    }
    /// Lists tag keys in use by the management account or members.
    #[inline]
    pub fn list_multi_account_tag_keys(
        &self,
        request: ListMultiAccountTagKeysRequest,
    ) -> Call<'_, ListMultiAccountTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the values of a tag key in the management account or members.
    #[inline]
    pub fn list_multi_account_tag_values(
        &self,
        request: ListMultiAccountTagValuesRequest,
    ) -> Call<'_, ListMultiAccountTagValuesRequest> {
        self.inner.call(request)
    }
    /// Lists which resources of the account are related to a given resource.
    #[inline]
    pub fn list_resource_relationships(
        &self,
        request: ListResourceRelationshipsRequest,
    ) -> Call<'_, ListResourceRelationshipsRequest> {
        self.inner.call(request)
    }
    /// Lists the resource types that Resource Center supports.
    #[inline]
    pub fn list_resource_types(
        &self,
        request: ListResourceTypesRequest,
    ) -> Call<'_, ListResourceTypesRequest> {
        self.inner.call(request)
    }
    /// Lists all custom query templates that were saved.
    #[inline]
    pub fn list_saved_queries(
        &self,
        request: ListSavedQueriesRequest,
    ) -> Call<'_, ListSavedQueriesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys that are in use in the account.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has in the account.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Searches the resources of the management account and of members with filters.
    #[inline]
    pub fn search_multi_account_resources(
        &self,
        request: SearchMultiAccountResourcesRequest,
    ) -> Call<'_, SearchMultiAccountResourcesRequest> {
        self.inner.call(request)
    }
    /// Searches those resources of the account that the caller may access, with filters.
    #[inline]
    pub fn search_resources(
        &self,
        request: SearchResourcesRequest,
    ) -> Call<'_, SearchResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a delivery channel of the account, such as its targets, filter, or schedule.
    #[inline]
    pub fn update_delivery_channel(
        &self,
        request: UpdateDeliveryChannelRequest,
    ) -> Call<'_, UpdateDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Replaces the conditions of a saved filter.
    #[inline]
    pub fn update_filter(
        &self,
        request: UpdateFilterRequest,
    ) -> Call<'_, UpdateFilterRequest> {
        self.inner.call(request)
    }
    /// Changes targets, filter, or schedule of a delivery channel that works across accounts.
    #[inline]
    pub fn update_multi_account_delivery_channel(
        &self,
        request: UpdateMultiAccountDeliveryChannelRequest,
    ) -> Call<'_, UpdateMultiAccountDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Changes expression or description of a custom query template.
    #[inline]
    pub fn update_saved_query(
        &self,
        request: UpdateSavedQueryRequest,
    ) -> Call<'_, UpdateSavedQueryRequest> {
        self.inner.call(request)
    }
}
